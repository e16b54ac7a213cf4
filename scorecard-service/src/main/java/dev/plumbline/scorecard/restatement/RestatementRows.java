package dev.plumbline.scorecard.restatement;

import dev.plumbline.scorecard.restatement.Restatement.Figures;
import dev.plumbline.scorecard.scorecard.StoredScorecard;
import dev.plumbline.scorecard.scoring.Standing;
import dev.plumbline.scorecard.sql.Query;
import dev.plumbline.scorecard.sql.Row;
import dev.plumbline.scorecard.sql.Sql;
import dev.plumbline.service.page.PageRequest;
import dev.plumbline.service.transaction.Actor;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Which revision took the place of which.
@Singleton
class RestatementRows {

  private static final String INSERT =
      """
      insert into restatement (vendor_id, contract_id, scorecard_id, restated_id, origin_id, period,
        cause, reason, restated_at, restated_by)
      values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

  private static final String LIST =
      """
      select r.origin_id, r.cause, r.reason, r.restated_at, r.restated_by, a.currency,
        a.id as after_id, a.revision as after_revision, a.overall as after_overall,
        a.standing as after_standing, a.credit_total as after_credits,
        b.id as before_id, b.revision as before_revision, b.overall as before_overall,
        b.standing as before_standing, b.credit_total as before_credits
      from restatement r
      join scorecard a on a.vendor_id = r.vendor_id and a.id = r.scorecard_id
      join scorecard b on b.vendor_id = r.vendor_id and b.id = r.restated_id
      where r.contract_id = ? and r.period = ?""";

  private final Sql sql;

  RestatementRows(Sql sql) {
    this.sql = sql;
  }

  void record(
      StoredScorecard next,
      StoredScorecard restated,
      UUID originId,
      Ground ground,
      Actor actor,
      Instant at) {
    sql.update(
        INSERT,
        next.vendorId(),
        next.contractId(),
        next.id(),
        restated.id(),
        originId,
        next.period(),
        ground.cause(),
        ground.reason(),
        at,
        actor.name());
  }

  /// Those of a scorecard's month, by age.
  List<Restatement> ofMonth(StoredScorecard scorecard, PageRequest page) {
    return sql.query(
        Query.of(LIST, scorecard.contractId(), scorecard.period())
            .and("r.scorecard_id > ?", page.afterId().orElse(null))
            .then("order by r.scorecard_id limit ?", page.rows()),
        RestatementRows::restatement);
  }

  private static Restatement restatement(Row row) throws SQLException {
    return new Restatement(
        row.id("origin_id"),
        new Ground(row.constant(Cause.class, "cause"), row.text("reason")),
        row.instant("restated_at"),
        row.text("restated_by"),
        row.text("currency"),
        figures(row, "before_"),
        figures(row, "after_"));
  }

  private static Figures figures(Row row, String of) throws SQLException {
    return new Figures(
        row.id(of + "id"),
        row.whole(of + "revision"),
        Optional.ofNullable(row.findNumber(of + "overall")),
        row.constant(Standing.class, of + "standing"),
        Optional.ofNullable(row.findNumber(of + "credits")));
  }
}
