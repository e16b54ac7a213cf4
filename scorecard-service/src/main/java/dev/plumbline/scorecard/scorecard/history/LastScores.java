package dev.plumbline.scorecard.scorecard.history;

import static java.util.stream.Collectors.toMap;

import dev.plumbline.scorecard.scorecard.explanation.ExplanationText;
import dev.plumbline.scorecard.scorecard.explanation.Explanations;
import dev.plumbline.scorecard.scoring.change.LastScored;
import dev.plumbline.scorecard.sql.Sql;
import dev.plumbline.scorecard.sql.SqlArray;
import jakarta.inject.Singleton;
import java.time.YearMonth;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/// The last months that had an overall score, by their newest scorecards whatever their life: one
/// query for hundreds of contracts.
@Singleton
public class LastScores {

  /// A score of longer ago is not one to compare with.
  private static final int MONTHS = 12;

  private static final String LAST =
      """
      with newest as (
        select distinct on (contract_id, period) vendor_id, contract_id, period, id, overall
        from scorecard
        where contract_id = any (?) and period >= ? and period < ?
        order by contract_id, period, revision desc),
      last as (
        select distinct on (contract_id) * from newest where overall is not null
        order by contract_id, period desc)
      select l.contract_id, l.period, e.document from last l
      join scorecard_explanation e on e.vendor_id = l.vendor_id and e.scorecard_id = l.id""";

  private record Last(UUID contractId, LastScored scored) {}

  private final Sql sql;

  LastScores(Sql sql) {
    this.sql = sql;
  }

  public Map<UUID, LastScored> before(Collection<UUID> contractIds, YearMonth period) {
    return sql
        .query(
            LAST,
            row ->
                new Last(
                    row.id("contract_id"),
                    Explanations.lastScored(
                        row.month("period"), ExplanationText.read(row.text("document")))),
            SqlArray.ids(contractIds),
            period.minusMonths(MONTHS),
            period)
        .stream()
        .collect(toMap(Last::contractId, Last::scored));
  }
}
