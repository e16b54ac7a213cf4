package dev.plumbline.scorecard.overview;

import dev.plumbline.kernel.metric.Family;
import dev.plumbline.kernel.metric.MetricUnit;
import dev.plumbline.kernel.money.Money;
import dev.plumbline.scorecard.scorecard.life.Life;
import dev.plumbline.scorecard.scorecard.parts.FamilyColumns;
import dev.plumbline.scorecard.scoring.Standing;
import dev.plumbline.scorecard.scoring.clause.OutcomeCode;
import dev.plumbline.scorecard.sql.Row;
import dev.plumbline.scorecard.sql.Sql;
import dev.plumbline.scorecard.sql.SqlArray;
import dev.plumbline.service.transaction.VendorScope;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.YearMonth;
import java.util.Collection;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/// Of each contract's month the newest revision that the caller may see: a vendor none that is
/// provisional, but the published one that it may be about to follow.
@Singleton
class NewestScorecards {

  private static final String NEWEST =
      """
      select distinct on (s.contract_id, s.period) s.vendor_id, s.contract_id,
        s.contract_reference, s.id, s.period, s.revision, s.life, s.overall,
        s.experience_and_behaviour, s.standing, s.standing <> s.standing_before_cap as capped,
        s.currency, s.credit_total, families.*
      from scorecard s
      """
          + FamilyColumns.JOIN
          + " where (? or s.life <> 'PROVISIONAL') and ";

  private static final String ORDER = " order by s.contract_id, s.period, s.revision desc";

  private static final String CLAUSES =
      """
      select c.scorecard_id, c.code, c.metric, c.metric_version, c.family, c.unit, c.decimals,
        c.outcome, c.value, c.attainment
      from scorecard_clause c
      join unnest(?, ?) as wanted (vendor_id, id)
        on wanted.vendor_id = c.vendor_id and wanted.id = c.scorecard_id
      order by c.scorecard_id, c.place""";

  private final Sql sql;
  private final VendorScope scope;

  NewestScorecards(Sql sql, VendorScope scope) {
    this.sql = sql;
    this.scope = scope;
  }

  List<ScorecardPoint> ofContracts(Collection<UUID> contractIds, YearMonth from, YearMonth to) {
    return sql.query(
        NEWEST + "s.contract_id = any (?) and s.period between ? and ?" + ORDER,
        NewestScorecards::point,
        seesProvisional(),
        SqlArray.ids(contractIds),
        from,
        to);
  }

  List<ScorecardPoint> ofVendors(Collection<UUID> vendorIds, YearMonth period) {
    return sql.query(
        NEWEST + "s.vendor_id = any (?) and s.period = ?" + ORDER,
        NewestScorecards::point,
        seesProvisional(),
        SqlArray.ids(vendorIds),
        period);
  }

  Set<UUID> vendors(YearMonth period) {
    return new TreeSet<>(
        sql.query(
            "select distinct vendor_id from scorecard where period = ?",
            row -> row.id("vendor_id"),
            period));
  }

  /// In the order of the contract.
  List<ClausePoint> clauses(List<ScorecardPoint> scorecards) {
    return sql.query(
        CLAUSES,
        NewestScorecards::clause,
        SqlArray.ids(scorecards, ScorecardPoint::vendorId),
        SqlArray.ids(scorecards, ScorecardPoint::id));
  }

  private boolean seesProvisional() {
    return scope.vendor().isEmpty();
  }

  private static ScorecardPoint point(Row row) throws SQLException {
    Map<Family, BigDecimal> families = FamilyColumns.read(row);
    Currency currency = Currency.getInstance(row.text("currency"));
    return new ScorecardPoint(
        row.id("vendor_id"),
        row.id("contract_id"),
        row.text("contract_reference"),
        row.id("id"),
        row.month("period"),
        row.whole("revision"),
        row.constant(Life.class, "life"),
        families,
        Optional.ofNullable(row.findNumber("overall")),
        Optional.ofNullable(row.findNumber("experience_and_behaviour")),
        row.constant(Standing.class, "standing"),
        row.flag("capped"),
        Optional.ofNullable(row.findNumber("credit_total")).map(it -> new Money(it, currency)));
  }

  private static ClausePoint clause(Row row) throws SQLException {
    return new ClausePoint(
        row.id("scorecard_id"),
        row.text("code"),
        row.text("metric"),
        row.whole("metric_version"),
        row.constant(Family.class, "family"),
        row.constant(MetricUnit.class, "unit"),
        row.whole("decimals"),
        row.constant(OutcomeCode.class, "outcome"),
        Optional.ofNullable(row.findNumber("value")),
        Optional.ofNullable(row.findNumber("attainment")));
  }
}
