package dev.plumbline.scorecard.scorecard.replaced;

import static java.util.stream.Collectors.joining;

import dev.plumbline.scorecard.scorecard.StoredScorecard;
import dev.plumbline.scorecard.scorecard.parts.PartTables;
import dev.plumbline.scorecard.sql.Sql;
import dev.plumbline.scorecard.sql.SqlArray;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;

/// Keeps what is about to be replaced, hundreds of scorecards by one statement, and finds it again.
@Singleton
public class ReplacedRows {

  private static final String PART =
      """
      '%1$s', (
        select coalesce(json_agg(p), '[]') from %1$s p
        where p.vendor_id = s.vendor_id and p.scorecard_id = s.id)""";

  /// Each row as it is, under the name of its table.
  private static final String KEEP =
      """
      insert into replaced_scorecard
        (vendor_id, scorecard_id, version, standing, known_from, known_until, state)
      select s.vendor_id, s.id, s.version, s.standing, s.computed_at, ?,
        json_build_object('scorecard', s, %s)
      from scorecard s
      join unnest(?, ?) as next (vendor_id, id) on next.vendor_id = s.vendor_id and next.id = s.id"""
          .formatted(PartTables.ALL.stream().map(PART::formatted).collect(joining(", ")));

  private static final String AT =
      """
      select card.* from replaced_scorecard r
      cross join lateral json_populate_record(cast(null as scorecard), r.state -> 'scorecard') card
      where r.scorecard_id in (:ids) and r.known_from <= :instant and r.known_until > :instant""";

  private final Sql sql;
  private final Session session;

  ReplacedRows(Sql sql, Session session) {
    this.sql = sql;
    this.session = session;
  }

  /// Keeps what scorecards say; those that are not there yet say nothing.
  ///
  /// @param until when they come to say something else
  public void keep(SqlArray vendorIds, SqlArray ids, Instant until) {
    sql.update(KEEP, until, vendorIds, ids);
  }

  /// What scorecards said at an instant, of those that have been replaced since. None of them may
  /// have been read in this transaction as it is now.
  public List<StoredScorecard> at(Collection<UUID> ids, Instant instant) {
    return session
        .createNativeQuery(AT, StoredScorecard.class)
        .setParameterList("ids", ids)
        .setParameter("instant", instant)
        .setReadOnly(true)
        .list();
  }
}
