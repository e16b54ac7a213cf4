package dev.plumbline.scorecard.scorecard.writing;

import dev.plumbline.kernel.credit.MonthCredits;
import dev.plumbline.kernel.pricing.Fee;
import dev.plumbline.scorecard.credit.Credits.Open;
import dev.plumbline.scorecard.credit.Credits.Settled;
import dev.plumbline.scorecard.credit.Credits.Settlement;
import dev.plumbline.scorecard.credit.FeeBasis;
import dev.plumbline.scorecard.credit.FeeBasis.Invoiced;
import dev.plumbline.scorecard.credit.FeeBasis.MeanOfMonthsBefore;
import dev.plumbline.scorecard.credit.FeeBasis.Priced;
import dev.plumbline.scorecard.credit.FeeBasis.Unknown;
import dev.plumbline.scorecard.scorecard.parts.FeeLine;
import dev.plumbline.scorecard.scorecard.writing.ScorecardRows.Stored;
import dev.plumbline.scorecard.sql.Insertion;
import dev.plumbline.scorecard.sql.SqlArray;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The money of a scorecard, in the order of its columns.
final class MoneyRows {

  static final Insertion FEE_ITEM =
      Insertion.into(
          "scorecard_fee_item",
          """
          vendor_id uuid, scorecard_id uuid, place integer, kind text, what text,
          quantity numeric, rate numeric, amount numeric""");

  static final Insertion RETURN =
      Insertion.into(
          "scorecard_return",
          """
          vendor_id uuid, scorecard_id uuid, clause text, credit_period date, credited_as text,
          amount numeric, currency text""");

  private MoneyRows() {}

  /// fee, at_risk, cap, cap_carried, credit_total, credit_capped.
  static List<@Nullable Object> sums(Settlement settlement) {
    return switch (settlement) {
      case Open() -> Arrays.asList(null, null, null, null, null, null);
      case Settled(MonthCredits month, _) ->
          List.of(
              month.fee().amount(),
              month.atRisk().amount(),
              month.cap().amount(),
              month.carried().amount(),
              month.total().amount(),
              month.isCapped());
    };
  }

  /// fee_basis, fee_months.
  static List<@Nullable Object> basis(FeeBasis basis) {
    return switch (basis) {
      case Invoiced _ -> Arrays.asList(FeeLine.Basis.INVOICED, null);
      case Priced _ -> Arrays.asList(FeeLine.Basis.PRICED, null);
      case MeanOfMonthsBefore mean ->
          List.of(
              FeeLine.Basis.MEAN_OF_MONTHS_BEFORE,
              SqlArray.months(mean.months(), Function.identity()));
      case Unknown() -> Arrays.asList(FeeLine.Basis.UNKNOWN, null);
    };
  }

  static Stream<List<Object>> feeItems(Stored stored) {
    return switch (stored.computed().credits().basis()) {
      case Invoiced _, MeanOfMonthsBefore _, Unknown _ -> Stream.empty();
      case Priced(Fee fee) ->
          IntStream.range(0, fee.items().size())
              .mapToObj(i -> feeItem(stored, i, fee.items().get(i)));
    };
  }

  private static List<Object> feeItem(Stored stored, int place, Fee.Item item) {
    return List.of(
        stored.vendorId(),
        stored.id(),
        place,
        item.kind(),
        item.what(),
        item.quantity(),
        item.rate(),
        item.amount().amount());
  }

  static Stream<List<Object>> returns(Stored stored) {
    return stored.computed().credits().returned().stream()
        .map(
            it ->
                List.of(
                    stored.vendorId(),
                    stored.id(),
                    it.clause(),
                    it.month(),
                    it.creditedAs(),
                    it.amount().amount(),
                    it.amount().currency().getCurrencyCode()));
  }
}
