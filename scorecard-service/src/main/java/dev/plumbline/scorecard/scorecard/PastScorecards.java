package dev.plumbline.scorecard.scorecard;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import dev.plumbline.kernel.money.Money;
import dev.plumbline.scorecard.scoring.History;
import dev.plumbline.scorecard.scoring.History.PastResult;
import dev.plumbline.scorecard.scoring.clause.OutcomeCode;
import dev.plumbline.scorecard.sql.Sql;
import dev.plumbline.scorecard.sql.SqlArray;
import jakarta.inject.Singleton;
import java.time.YearMonth;
import java.util.Collection;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/// What earlier months came to, by their newest scorecards whatever their life: two queries for
/// hundreds of contracts.
@Singleton
class PastScorecards {

  private static final int MONTHS_OF_RESULTS = 12;
  private static final int MONTHS_OF_FEES = 3;

  private static final String NEWEST =
      """
      with newest as (
        select distinct on (contract_id, period) * from scorecard
        where contract_id = any (?) and period >= ? and period < ?
        order by contract_id, period, revision desc)
      """;

  private static final String RESULTS =
      NEWEST
          + """
          select n.contract_id, n.period, c.code, c.outcome, c.attainment, c.is_default
          from newest n
          join scorecard_clause c on c.vendor_id = n.vendor_id and c.scorecard_id = n.id
          order by n.contract_id, n.period, c.place""";

  private static final String FEES =
      NEWEST + "select contract_id, period, fee, currency from newest where fee is not null";

  private record Result(UUID contractId, PastResult result) {}

  private record Fee(UUID contractId, YearMonth period, Money amount) {}

  private final Sql sql;

  PastScorecards(Sql sql) {
    this.sql = sql;
  }

  Map<UUID, History> before(Collection<UUID> contractIds, YearMonth period) {
    Map<UUID, List<PastResult>> results =
        results(contractIds, period).stream()
            .collect(groupingBy(Result::contractId, mapping(Result::result, toList())));
    Map<UUID, Map<YearMonth, Money>> fees =
        fees(contractIds, period).stream()
            .collect(groupingBy(Fee::contractId, toMap(Fee::period, Fee::amount)));
    return contractIds.stream()
        .collect(
            Collectors.toMap(
                Function.identity(),
                id ->
                    new History(
                        results.getOrDefault(id, List.of()), fees.getOrDefault(id, Map.of()))));
  }

  private List<Result> results(Collection<UUID> contractIds, YearMonth period) {
    return sql.query(
        RESULTS,
        row ->
            new Result(
                row.id("contract_id"),
                new PastResult(
                    row.month("period"),
                    row.text("code"),
                    row.constant(OutcomeCode.class, "outcome"),
                    row.findNumber("attainment"),
                    row.flag("is_default"))),
        SqlArray.ids(contractIds),
        period.minusMonths(MONTHS_OF_RESULTS),
        period);
  }

  private List<Fee> fees(Collection<UUID> contractIds, YearMonth period) {
    return sql.query(
        FEES,
        row ->
            new Fee(
                row.id("contract_id"),
                row.month("period"),
                new Money(row.number("fee"), Currency.getInstance(row.text("currency")))),
        SqlArray.ids(contractIds),
        period.minusMonths(MONTHS_OF_FEES),
        period);
  }
}
