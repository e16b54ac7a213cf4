package dev.plumbline.contract.incentive.account;

import dev.plumbline.contract.incentive.account.DealClause.Outcome;
import dev.plumbline.kernel.measure.Measures;
import dev.plumbline.kernel.money.Money;
import dev.plumbline.kernel.period.Period;
import dev.plumbline.kernel.pricing.Fee;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.IntStream;

/// Judges the months of a deal under its price and its clauses. A clause of a quarter is due at the
/// end of each calendar quarter and of the months that are looked at.
final class Judging {

  private static final String INVOICED = "invoicedAmount";
  private static final int ROLLING = 3;

  /// A report under the price and the clauses.
  ///
  /// @param measures with the invoice, where a clause asks for it; none where nothing was reported
  /// @param outcomes by clause, of the month by itself
  record Judged(
      Money fee, List<Fee.Item> items, Measures measures, Map<String, Outcome> outcomes) {}

  private final Deal deal;
  private final boolean invoicesAreJudged;

  /// Cases share their months' reports, and to judge one is most of the work.
  private final IdentityHashMap<Measures, Judged> judged = new IdentityHashMap<>();

  Judging(Deal deal) {
    this.deal = deal;
    this.invoicesAreJudged =
        deal.clauses().stream().anyMatch(it -> it.measures().contains(INVOICED));
  }

  /// Where another fee stands in, nothing is reported that could be judged.
  Judged report(Month month) {
    return month.standIn() == null
        ? judged.computeIfAbsent(month.reported(), this::report)
        : new Judged(month.standIn(), List.of(), Measures.NONE, Map.of());
  }

  private Judged report(Measures reported) {
    Fee fee = Fee.of(deal.pricing(), reported, deal.currency()).orElseThrow();
    Money total = fee.total();
    Measures invoiced = invoicesAreJudged ? invoiced(reported, total) : reported;
    Map<String, Outcome> outcomes = new HashMap<>();
    deal.clauses().forEach(it -> outcomes.put(it.code(), it.judge(invoiced)));
    return new Judged(total, fee.items(), invoiced, outcomes);
  }

  /// The vendor invoices what the price gives.
  private static Measures invoiced(Measures reported, Money fee) {
    NavigableMap<String, BigDecimal> values = new TreeMap<>(reported.values());
    values.put(INVOICED, fee.amount());
    return new Measures(values);
  }

  /// How a clause comes out in one of the months.
  Scored score(DealClause clause, List<Month> months, int index) {
    Outcome alone = alone(clause, months.get(index));
    return switch (clause.window()) {
      case MONTH -> Scored.of(alone);
      case ROLLING_3 ->
          months.get(index).breached().contains(clause.code()) || alone == Outcome.NOT_JUDGED
              ? Scored.of(alone)
              : new Scored(pooled(clause, months, Math.max(0, index - ROLLING + 1), index), alone);
      case QUARTER ->
          isQuarterDue(months, index)
              ? Scored.of(ofQuarter(clause, months, firstOfQuarter(index), index))
              : Scored.LEFT_OUT;
    };
  }

  private Outcome alone(DealClause clause, Month month) {
    return month.breached().contains(clause.code())
        ? Outcome.BELOW_MINIMUM
        : report(month).outcomes().getOrDefault(clause.code(), Outcome.NOT_JUDGED);
  }

  private Outcome ofQuarter(DealClause clause, List<Month> months, int from, int to) {
    return months.subList(from, to + 1).stream()
            .anyMatch(month -> month.breached().contains(clause.code()))
        ? Outcome.BELOW_MINIMUM
        : pooled(clause, months, from, to);
  }

  private Outcome pooled(DealClause clause, List<Month> months, int from, int to) {
    List<Measures> reported =
        months.subList(from, to + 1).stream()
            .map(month -> report(month).measures())
            .filter(it -> it.hasAll(clause.measures()))
            .toList();
    return reported.isEmpty()
        ? Outcome.NOT_JUDGED
        : clause.judge(Measures.pool(reported), reported.size());
  }

  private boolean isQuarterDue(List<Month> months, int index) {
    YearMonth month = month(index);
    return index == months.size() - 1 || Period.quarterOf(month).last().equals(month);
  }

  /// The first of the months that are looked at in the quarter of one of them.
  int firstOfQuarter(int index) {
    YearMonth first = Period.quarterOf(month(index)).first();
    return IntStream.rangeClosed(0, index)
        .filter(it -> !month(it).isBefore(first))
        .findFirst()
        .orElseThrow();
  }

  YearMonth month(int index) {
    return deal.firstMonth().plusMonths(index);
  }
}
