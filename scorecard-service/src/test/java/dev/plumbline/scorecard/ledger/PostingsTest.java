package dev.plumbline.scorecard.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/// Which entries a scorecard adds.
class PostingsTest {

  private static final Currency EUR = Currency.getInstance("EUR");
  private static final Subject ABANDONS = new Subject("abandons", Optional.empty(), EUR);
  private static final Subject RETURNED =
      new Subject("abandons", Optional.of(YearMonth.of(2021, 1)), EUR);

  @Example
  void a_first_credit_is_posted_as_one() {
    assertThat(added(Map.of(), Map.of(ABANDONS, amount("3400.83"))))
        .containsExactly(new Posting(ABANDONS, EntryKind.CREDIT, amount("3400.83")));
  }

  @Example
  void what_is_earned_back_is_negative() {
    assertThat(added(Map.of(), Map.of(RETURNED, amount("-100.00"))))
        .containsExactly(new Posting(RETURNED, EntryKind.EARN_BACK, amount("-100.00")));
  }

  @Example
  void what_stands_is_not_posted_again() {
    Map<Subject, BigDecimal> due = Map.of(ABANDONS, amount("3400.83"));
    assertThat(added(due, due)).isEmpty();
    assertThat(added(Map.of(ABANDONS, amount("10.0")), Map.of(ABANDONS, amount("10")))).isEmpty();
  }

  @Example
  void a_changed_credit_takes_one_correction_and_so_does_one_that_is_gone() {
    assertThat(added(Map.of(ABANDONS, amount("3400.83")), Map.of(ABANDONS, amount("3672.90"))))
        .containsExactly(new Posting(ABANDONS, EntryKind.CORRECTION, amount("272.07")));
    assertThat(added(Map.of(ABANDONS, amount("3400.83")), Map.of()))
        .containsExactly(new Posting(ABANDONS, EntryKind.CORRECTION, amount("-3400.83")));
  }

  @Property
  void the_ledger_always_comes_to_what_the_newest_scorecard_says(
      @ForAll("revisions") List<Map<Subject, BigDecimal>> revisions) {
    Map<Subject, BigDecimal> ledger = new HashMap<>();
    for (Map<Subject, BigDecimal> due : revisions) {
      List<Posting> added = added(ledger, due);
      assertThat(added).extracting(Posting::subject).doesNotHaveDuplicates();
      assertThat(added).allMatch(posting -> posting.amount().signum() != 0);
      added.forEach(posting -> ledger.merge(posting.subject(), posting.amount(), BigDecimal::add));

      ledger.forEach(
          (subject, sum) ->
              assertThat(sum).isEqualByComparingTo(due.getOrDefault(subject, BigDecimal.ZERO)));
      assertThat(ledger.keySet()).containsAll(due.keySet());
    }
  }

  @Provide
  Arbitrary<List<Map<Subject, BigDecimal>>> revisions() {
    Arbitrary<Subject> subjects =
        Arbitraries.of("abandons", "satisfaction", "empathy")
            .flatMap(
                clause ->
                    Arbitraries.of("EUR", "JPY", "KWD")
                        .map(
                            currency ->
                                new Subject(
                                    clause, Optional.empty(), Currency.getInstance(currency))));
    Arbitrary<BigDecimal> amounts =
        Arbitraries.bigDecimals().between(amount("0.001"), amount("9999")).ofScale(3);
    return Arbitraries.maps(subjects, amounts).ofMaxSize(5).list().ofMinSize(1).ofMaxSize(6);
  }

  private static List<Posting> added(
      Map<Subject, BigDecimal> standing, Map<Subject, BigDecimal> due) {
    return Postings.of(standing, due).toList();
  }

  private static BigDecimal amount(String amount) {
    return new BigDecimal(amount);
  }
}
