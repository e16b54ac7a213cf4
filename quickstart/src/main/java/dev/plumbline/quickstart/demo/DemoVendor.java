package dev.plumbline.quickstart.demo;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;

/// One of the demo's two vendors, made up but for its figures, and what its contract pays.
///
/// @param letter `A` or `B`, as in the data and in the names of its accounts
/// @param monthlyAmount the fixed price of a month in EUR
/// @param ratings by month, how many contacts the client rated for empathy and the points given in
///     all (made up)
record DemoVendor(
    String letter,
    String legalName,
    String country,
    String registrationId,
    BigDecimal monthlyAmount,
    Map<YearMonth, Ratings> ratings) {

  static final YearMonth JANUARY = YearMonth.of(2021, 1);
  static final YearMonth FEBRUARY = YearMonth.of(2021, 2);
  static final YearMonth MARCH = YearMonth.of(2021, 3);
  static final List<YearMonth> QUARTER = List.of(JANUARY, FEBRUARY, MARCH);

  static final List<DemoVendor> BOTH =
      List.of(
          new DemoVendor(
              "A",
              "Northgate Contact Services Ltd",
              "GB",
              "01234567",
              new BigDecimal("87450.00"),
              Map.of(
                  JANUARY, new Ratings(40, 128),
                  FEBRUARY, new Ratings(40, 146),
                  MARCH, new Ratings(40, 138))),
          new DemoVendor(
              "B",
              "Brightline Support GmbH",
              "DE",
              "HRB 123456",
              new BigDecimal("92300.00"),
              Map.of(
                  JANUARY, new Ratings(40, 168),
                  FEBRUARY, new Ratings(12, 48),
                  MARCH, new Ratings(40, 164))));

  String contractReference() {
    return "DEMO-" + letter;
  }

  /// The account of the person who accepts contracts for the vendor.
  Account user() {
    return letter.equals("A") ? Account.VENDOR_A : Account.VENDOR_B;
  }

  /// The account of the program that reports for the vendor.
  Account program() {
    return letter.equals("A") ? Account.VENDOR_A_API : Account.VENDOR_B_API;
  }

  /// How many contacts were rated, and the points that they got together.
  record Ratings(int contacts, int points) {}
}
