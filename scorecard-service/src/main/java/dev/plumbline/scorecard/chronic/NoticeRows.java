package dev.plumbline.scorecard.chronic;

import dev.plumbline.scorecard.scorecard.StoredScorecard;
import dev.plumbline.scorecard.sql.Query;
import dev.plumbline.scorecard.sql.Row;
import dev.plumbline.scorecard.sql.Sql;
import dev.plumbline.scorecard.sql.SqlArray;
import dev.plumbline.service.page.PageRequest;
import dev.plumbline.service.time.Ids;
import dev.plumbline.service.transaction.VendorScope;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// The notices that a caller may see: a vendor its own.
@Singleton
class NoticeRows {

  private static final String CLAUSE =
      """
      select origin, chronic from scorecard_clause
      where vendor_id = ? and scorecard_id = ? and code = ?""";

  private static final String INSERT =
      """
      insert into chronic_notice (vendor_id, contract_id, id, scorecard_id, revision, period, clause,
        origin, action, acted_on, note, noted_at, noted_by)
      values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

  private static final String STANDS =
      """
      coalesce((
        select stands from chronic_notice_ground g
        where g.vendor_id = n.vendor_id and g.notice_id = n.id
        order by g.revision desc limit 1), true)""";

  /// A clause keeps its origin where the terms of the new revision call it otherwise.
  private static final String FOLLOW =
      """
      insert into chronic_notice_ground (vendor_id, notice_id, scorecard_id, revision, stands, since)
      select n.vendor_id, n.id, ?, ?, it.chronic, ? from chronic_notice n
      cross join lateral (
        select coalesce(bool_or(c.chronic), false) as chronic from scorecard_clause c
        where c.vendor_id = n.vendor_id and c.scorecard_id = ? and c.origin = n.origin) it
      where n.contract_id = ? and n.period = ? and it.chronic <> """
          + STANDS
          + """
       returning notice_id, scorecard_id, revision, stands, since""";

  private static final String CHANGES =
      """
      select notice_id, scorecard_id, revision, stands, since from chronic_notice_ground
      where notice_id = any (?) order by notice_id, revision""";

  /// What a clause of a scorecard has behind it.
  ///
  /// @param origin the code that it had first
  record Course(String origin, boolean chronic) {}

  private final Sql sql;
  private final VendorScope scope;

  NoticeRows(Sql sql, VendorScope scope) {
    this.sql = sql;
    this.scope = scope;
  }

  /// Absent where the scorecard has no such clause.
  Optional<Course> course(StoredScorecard scorecard, String clause) {
    return sql
        .query(
            CLAUSE,
            row -> new Course(row.text("origin"), row.flag("chronic")),
            scorecard.vendorId(),
            scorecard.id(),
            clause)
        .stream()
        .findFirst();
  }

  UUID note(StoredScorecard scorecard, String origin, Deed deed, Instant at, String by) {
    UUID id = Ids.next();
    sql.update(
        INSERT,
        scorecard.vendorId(),
        scorecard.contractId(),
        id,
        scorecard.id(),
        scorecard.revision(),
        scorecard.period(),
        deed.clause(),
        origin,
        deed.action(),
        deed.actedOn(),
        deed.note(),
        at,
        by);
    return id;
  }

  /// Marks the notices of a month whose ground is another in its new revision.
  List<GroundChange> follow(StoredScorecard next, Instant at) {
    return sql.query(
        FOLLOW,
        NoticeRows::change,
        next.id(),
        next.revision(),
        at,
        next.id(),
        next.contractId(),
        next.period());
  }

  Optional<ChronicNotice> find(UUID id) {
    return sql.query(visible().and("n.id = ?", id), NoticeRows::notice).stream().findFirst();
  }

  /// By age.
  List<ChronicNotice> list(NoticeFilter filter, PageRequest page) {
    return sql.query(
        visible()
            .and("n.vendor_id = ?", filter.vendorId())
            .and("n.contract_id = ?", filter.contractId())
            .and("n.period = ?", filter.period())
            .and(STANDS + " = ?", filter.groundStands())
            .and("n.id > ?", page.afterId().orElse(null))
            .then("order by n.id limit ?", page.rows()),
        NoticeRows::notice);
  }

  /// Of several notices, by notice and age.
  List<GroundChange> changes(List<ChronicNotice> notices) {
    return sql.query(CHANGES, NoticeRows::change, SqlArray.ids(notices, ChronicNotice::id));
  }

  private Query visible() {
    return Query.of("select n.* from chronic_notice n where true")
        .and("n.vendor_id = ?", scope.vendor().orElse(null));
  }

  private static ChronicNotice notice(Row row) throws SQLException {
    return new ChronicNotice(
        row.id("id"),
        row.id("vendor_id"),
        row.id("contract_id"),
        row.id("scorecard_id"),
        row.whole("revision"),
        row.month("period"),
        new Deed(
            row.text("clause"),
            row.constant(ChronicAction.class, "action"),
            row.date("acted_on"),
            row.text("note")),
        row.instant("noted_at"),
        row.text("noted_by"),
        List.of());
  }

  private static GroundChange change(Row row) throws SQLException {
    return new GroundChange(
        row.id("notice_id"),
        row.id("scorecard_id"),
        row.whole("revision"),
        row.flag("stands"),
        row.instant("since"));
  }
}
