package dev.plumbline.service.job;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/// The table of jobs. All times are the database's own, so that the clocks of replicas need not
/// agree.
@Singleton
class JobTable {

  private static final String REQUEST =
      """
      insert into job (kind, key, due_at) values (?, ?, clock_timestamp())
      on conflict (kind, key) do update set due_at = excluded.due_at""";

  private static final String ENSURE =
      """
      insert into job (kind, key, due_at) values (?, ?, clock_timestamp())
      on conflict (kind, key) do nothing""";

  private static final String CLAIM =
      """
      update job set holder = ?, held_until = clock_timestamp() + ? * interval '1 ms',
        attempt = attempt + 1
      where (kind, key) = (
        select kind, key from job
        where kind = any (?) and due_at <= clock_timestamp()
          and (held_until is null or held_until < clock_timestamp())
        order by due_at limit 1 for update skip locked)
      returning kind, key, due_at, attempt, holder""";

  private static final String MINE = " where kind = ? and key = ? and holder = ?";

  /// Passes over a job whose holder is writing: its row is locked, so nobody can take it anyway.
  private static final String RENEW =
      """
      update job set held_until = clock_timestamp() + ? * interval '1 ms'
      where (kind, key) = (
        select kind, key from job where kind = ? and key = ? and holder = ?
        for update skip locked)""";

  private static final String LOCK = "select from job" + MINE + " for update";

  private static final String DELETE = "delete from job" + MINE + " and due_at = ?";

  /// Leaves the due time as it is where somebody asked for the job again meanwhile.
  private static final String RELEASE =
      """
      update job set holder = null, held_until = null, attempt = ?, last_error = ?,
        due_at = case when due_at = ? then clock_timestamp() + ? * interval '1 ms' else due_at end"""
          + MINE;

  private final Session session;

  JobTable(Session session) {
    this.session = session;
  }

  void request(String kind, String key) {
    update(REQUEST, kind, key);
  }

  void ensure(String kind, String key) {
    update(ENSURE, kind, key);
  }

  /// Takes the job that has been due for longest, if there is one that nobody holds.
  Optional<Claim> claim(Collection<String> kinds, Duration lease) {
    return session.doReturningWork(
        connection -> {
          try (PreparedStatement update = connection.prepareStatement(CLAIM)) {
            update.setObject(1, UUID.randomUUID());
            update.setLong(2, lease.toMillis());
            update.setArray(3, connection.createArrayOf("text", kinds.toArray()));
            ResultSet row = update.executeQuery();
            return row.next() ? Optional.of(read(row)) : Optional.empty();
          }
        });
  }

  boolean renew(Claim claim, Duration lease) {
    return update(RENEW, lease.toMillis(), claim.kind(), claim.key(), claim.holder()) == 1;
  }

  /// Holds on to the claim's row until the transaction ends; false when it is another's by now.
  boolean lock(Claim claim) {
    return session.doReturningWork(
        connection -> {
          try (PreparedStatement select =
              prepare(connection, LOCK, claim.kind(), claim.key(), claim.holder())) {
            return select.executeQuery().next();
          }
        });
  }

  void finish(Claim claim) {
    if (update(DELETE, claim.kind(), claim.key(), claim.holder(), claim.dueAt()) == 0) {
      release(claim, 0, null, Duration.ZERO);
    }
  }

  /// Gives the job back, to be done again after a while.
  void release(Claim claim, int attempts, @Nullable String error, Duration after) {
    update(
        RELEASE,
        attempts,
        error,
        claim.dueAt(),
        after.toMillis(),
        claim.kind(),
        claim.key(),
        claim.holder());
  }

  private int update(String sql, @Nullable Object... values) {
    return session.doReturningWork(
        connection -> {
          try (PreparedStatement update = prepare(connection, sql, values)) {
            return update.executeUpdate();
          }
        });
  }

  private static PreparedStatement prepare(
      Connection connection, String sql, @Nullable Object... values) throws SQLException {
    PreparedStatement statement = connection.prepareStatement(sql);
    for (int i = 0; i < values.length; i++) {
      statement.setObject(i + 1, values[i]);
    }
    return statement;
  }

  private static Claim read(ResultSet row) throws SQLException {
    return new Claim(
        row.getString("kind"),
        row.getString("key"),
        row.getObject("due_at", OffsetDateTime.class),
        row.getInt("attempt"),
        row.getObject("holder", UUID.class));
  }
}
