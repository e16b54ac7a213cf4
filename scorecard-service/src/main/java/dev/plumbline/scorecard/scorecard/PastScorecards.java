package dev.plumbline.scorecard.scorecard;

import dev.plumbline.scorecard.scoring.History;
import dev.plumbline.scorecard.scoring.History.PastResult;
import dev.plumbline.scorecard.scoring.clause.OutcomeCode;
import dev.plumbline.scorecard.sql.Sql;
import dev.plumbline.scorecard.sql.SqlArray;
import dev.plumbline.scorecard.terms.FrozenTerms;
import jakarta.inject.Singleton;
import java.time.YearMonth;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// What earlier months came to, by their newest scorecards whatever their life: a handful of
/// queries for hundreds of contracts.
@Singleton
class PastScorecards {

  private static final int MONTHS_OF_RESULTS = 12;

  private static final String RESULTS =
      """
      with newest as (
        select distinct on (contract_id, period) * from scorecard
        where contract_id = any (?) and period >= ? and period < ?
        order by contract_id, period, revision desc)
      select n.contract_id, n.period, c.code, c.outcome, c.attainment
      from newest n
      join scorecard_clause c on c.vendor_id = n.vendor_id and c.scorecard_id = n.id
      order by n.contract_id, n.period, c.place""";

  private final PastCredits credits;
  private final Sql sql;

  PastScorecards(Sql sql, PastCredits credits) {
    this.sql = sql;
    this.credits = credits;
  }

  /// By contract.
  ///
  /// @param contracts with their terms in force in the month
  Map<UUID, History> before(Collection<FrozenTerms> contracts, YearMonth period) {
    Map<UUID, List<PastResult>> results = Owned.byContract(results(contracts, period));
    Map<UUID, History> histories = new HashMap<>();
    credits
        .before(contracts, period)
        .forEach(
            (id, past) ->
                histories.put(id, new History(results.getOrDefault(id, List.of()), past)));
    return histories;
  }

  private List<Owned<PastResult>> results(Collection<FrozenTerms> contracts, YearMonth period) {
    return sql.query(
        RESULTS,
        row ->
            new Owned<>(
                row.id("contract_id"),
                new PastResult(
                    row.month("period"),
                    row.text("code"),
                    row.constant(OutcomeCode.class, "outcome"),
                    row.findNumber("attainment"))),
        SqlArray.ids(contracts, FrozenTerms::contractId),
        period.minusMonths(MONTHS_OF_RESULTS),
        period);
  }
}
