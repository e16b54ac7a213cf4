package dev.plumbline.scorecard.scorecard.parts;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import dev.plumbline.kernel.metric.Family;
import dev.plumbline.kernel.metric.MetricUnit;
import dev.plumbline.scorecard.credit.Default;
import dev.plumbline.scorecard.scorecard.Known;
import dev.plumbline.scorecard.scorecard.StoredScorecard;
import dev.plumbline.scorecard.scorecard.explanation.Explanation;
import dev.plumbline.scorecard.scorecard.explanation.ExplanationText;
import dev.plumbline.scorecard.scoring.Fact;
import dev.plumbline.scorecard.scoring.clause.OutcomeCode;
import dev.plumbline.scorecard.sql.Row;
import dev.plumbline.scorecard.sql.Sql;
import dev.plumbline.scorecard.sql.SqlArray;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// Reads what belongs to a scorecard.
@Singleton
public class ScorecardParts {

  private static final String MINE = " where vendor_id = ? and scorecard_id = ?";

  private static final String FAMILIES =
      """
      select f.scorecard_id, f.family, f.score from scorecard_family f
      join unnest(?, ?) as wanted (vendor_id, id)
        on wanted.vendor_id = f.vendor_id and wanted.id = f.scorecard_id""";

  private static final String FAMILIES_KEPT =
      """
      select f.scorecard_id, f.family, f.score from replaced_scorecard r
      join unnest(?, ?::bigint[]) as wanted (id, version)
        on wanted.id = r.scorecard_id and wanted.version = r.version
      cross join lateral json_populate_recordset(
        null::scorecard_family, r.state -> 'scorecard_family') f""";

  private record Score(UUID scorecardId, Family family, BigDecimal score) {}

  private final Sql sql;
  private final PartReader parts;
  private final MoneyParts money;

  ScorecardParts(Sql sql, PartReader parts, MoneyParts money) {
    this.sql = sql;
    this.parts = parts;
    this.money = money;
  }

  public ScorecardDetails details(Known known) {
    return new ScorecardDetails(
        known.scorecard(),
        known.life(),
        families(List.of(known)).getOrDefault(known.scorecard().id(), Map.of()),
        parts.read(known, "scorecard_clause", "place", ScorecardParts::clause),
        parts.read(
            known,
            "scorecard_fact",
            "place",
            row -> new FactLine(row.constant(Fact.Code.class, "code"), row.text("detail"))),
        money.fee(known),
        money.returned(known));
  }

  /// The family scores of several scorecards, in one query; in two where some were replaced.
  public Map<UUID, Map<Family, BigDecimal>> families(List<Known> scorecards) {
    List<StoredScorecard> standing =
        scorecards.stream().filter(it -> !it.replaced()).map(Known::scorecard).toList();
    List<StoredScorecard> replaced =
        scorecards.stream().filter(Known::replaced).map(Known::scorecard).toList();
    List<Score> scores =
        new ArrayList<>(
            sql.query(
                FAMILIES,
                ScorecardParts::score,
                SqlArray.ids(standing, StoredScorecard::vendorId),
                SqlArray.ids(standing, StoredScorecard::id)));
    if (!replaced.isEmpty()) {
      scores.addAll(
          sql.query(
              FAMILIES_KEPT,
              ScorecardParts::score,
              SqlArray.ids(replaced, StoredScorecard::id),
              SqlArray.texts(replaced, it -> Long.toString(it.version()))));
    }
    return scores.stream()
        .collect(
            groupingBy(
                Score::scorecardId,
                toMap(
                    Score::family,
                    Score::score,
                    (one, _) -> one,
                    () -> new EnumMap<>(Family.class))));
  }

  private static Score score(Row row) throws SQLException {
    return new Score(
        row.id("scorecard_id"), row.constant(Family.class, "family"), row.number("score"));
  }

  public Explanation explanation(Known known) {
    return parts
        .read(
            known,
            "scorecard_explanation",
            "scorecard_id",
            row -> ExplanationText.read(row.text("document")))
        .getFirst();
  }

  /// What the clauses cost, by their codes, in the scorecard's currency; without those that cost
  /// nothing.
  public Map<String, BigDecimal> owed(StoredScorecard scorecard) {
    return sql
        .query(
            "select code, credit from scorecard_clause" + MINE + " and credit > 0 order by place",
            row -> Map.entry(row.text("code"), row.number("credit")),
            scorecard.vendorId(),
            scorecard.id())
        .stream()
        .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  public List<ReturnLine> returned(StoredScorecard scorecard) {
    return money.returned(Known.now(scorecard));
  }

  public boolean isPending(StoredScorecard scorecard) {
    return !sql.query(
            "select from scorecard_clause" + MINE + " and outcome = ?",
            _ -> true,
            scorecard.vendorId(),
            scorecard.id(),
            OutcomeCode.PENDING)
        .isEmpty();
  }

  private static ClauseLine clause(Row row) throws SQLException {
    return new ClauseLine(
        row.text("code"),
        new ClauseLine.Metric(
            row.text("metric"),
            row.whole("metric_version"),
            row.constant(Family.class, "family"),
            row.constant(MetricUnit.class, "unit"),
            row.whole("decimals")),
        TargetColumns.read(row),
        row.whole("weight"),
        row.flag("critical"),
        row.constant(OutcomeCode.class, "outcome"),
        ratio(row),
        Optional.ofNullable(row.findNumber("value")),
        Optional.ofNullable(row.findNumber("attainment")),
        Optional.ofNullable(row.findText("default_reason")).map(Default.Reason::valueOf),
        credit(row),
        CourseColumns.read(row).course());
  }

  private static Optional<ClauseLine.Ratio> ratio(Row row) throws SQLException {
    BigDecimal numerator = row.findNumber("numerator");
    BigDecimal denominator = row.findNumber("denominator");
    return numerator == null || denominator == null
        ? Optional.empty()
        : Optional.of(new ClauseLine.Ratio(numerator, denominator));
  }

  private static Optional<ClauseLine.Credit> credit(Row row) throws SQLException {
    BigDecimal atRisk = row.findNumber("credit_at_risk");
    return atRisk == null
        ? Optional.empty()
        : Optional.of(
            new ClauseLine.Credit(
                atRisk,
                row.flag("credit_doubled"),
                row.number("credit_uncapped"),
                row.number("credit")));
  }
}
