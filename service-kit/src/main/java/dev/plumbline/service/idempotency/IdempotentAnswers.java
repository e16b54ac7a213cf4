package dev.plumbline.service.idempotency;

import dev.plumbline.web.problem.CommonProblem;
import dev.plumbline.web.problem.ProblemException;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;

/// The table of what came of requests with a key, and the lock at which two with the same key meet.
@Singleton
class IdempotentAnswers {

  private static final String CLAIM = "select pg_try_advisory_xact_lock(hashtextextended(?, 0))";

  private static final String FIND =
      """
      select resource_id, body_hash from idempotent_answer
      where caller = ? and method = ? and path = ? and key = ?""";

  private static final String KEEP =
      """
      insert into idempotent_answer
        (caller, method, path, key, vendor_id, body_hash, resource_id, answered_at)
      values (?, ?, ?, ?, ?, ?, ?, ?)""";

  private final Session session;
  private final Clock clock;

  IdempotentAnswers(Session session, Clock clock) {
    this.session = session;
    this.clock = clock;
  }

  /// Whether this transaction is the only one at work on the request; it stays so until its end.
  boolean claim(IdempotentRequest asked) {
    return session.doReturningWork(
        connection -> {
          try (PreparedStatement lock = connection.prepareStatement(CLAIM)) {
            lock.setString(1, asked.scope());
            ResultSet row = lock.executeQuery();
            return row.next() && row.getBoolean(1);
          }
        });
  }

  /// What came of the request when it was made before.
  ///
  /// @throws ProblemException 422 when it was another one under the same key
  Optional<UUID> find(IdempotentRequest asked) {
    return session.doReturningWork(connection -> find(connection, asked));
  }

  void keep(IdempotentRequest asked, UUID id) {
    session.doWork(
        connection -> {
          try (PreparedStatement insert = connection.prepareStatement(KEEP)) {
            setKey(insert, asked);
            insert.setObject(5, asked.actor().vendorId());
            insert.setString(6, asked.bodyHash());
            insert.setObject(7, id);
            insert.setObject(8, clock.instant().atOffset(ZoneOffset.UTC));
            insert.executeUpdate();
          }
        });
  }

  int forgetBefore(Instant time) {
    return session.doReturningWork(
        connection -> {
          try (PreparedStatement delete =
              connection.prepareStatement("delete from idempotent_answer where answered_at < ?")) {
            delete.setObject(1, OffsetDateTime.ofInstant(time, ZoneOffset.UTC));
            return delete.executeUpdate();
          }
        });
  }

  private static Optional<UUID> find(Connection connection, IdempotentRequest asked)
      throws SQLException {
    try (PreparedStatement select = connection.prepareStatement(FIND)) {
      setKey(select, asked);
      ResultSet row = select.executeQuery();
      if (!row.next()) {
        return Optional.empty();
      }
      if (!asked.bodyHash().equals(row.getString("body_hash"))) {
        throw ProblemException.of(CommonProblem.IDEMPOTENCY_KEY_REUSED);
      }
      return Optional.of(row.getObject("resource_id", UUID.class));
    }
  }

  private static void setKey(PreparedStatement statement, IdempotentRequest asked)
      throws SQLException {
    statement.setString(1, asked.actor().subject());
    statement.setString(2, asked.method());
    statement.setString(3, asked.path());
    statement.setString(4, asked.key());
  }
}
