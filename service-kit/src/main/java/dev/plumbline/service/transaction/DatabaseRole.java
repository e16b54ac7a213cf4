package dev.plumbline.service.transaction;

import dev.plumbline.service.database.DatabaseFailure;
import io.agroal.api.AgroalDataSource;
import io.agroal.api.AgroalDataSource.FlushMode;
import io.agroal.api.AgroalPoolInterceptor;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/// Makes each transaction's connection the client's or one vendor's before anything else runs on
/// it. Without an actor it stays the login, which may read nothing.
@Singleton
class DatabaseRole implements AgroalPoolInterceptor {

  private static final Logger LOG = Logger.getLogger(DatabaseRole.class);

  /// Until the transaction ends; one statement, because each is a round trip.
  private static final String BECOME =
      "select set_config('role', ?, true), set_config('plumbline.vendor', ?, true)";

  private final CurrentActor actor;
  private final TransactionSynchronizationRegistry transaction;
  private final Instance<AgroalDataSource> pool;
  private final String client;
  private final String vendor;

  DatabaseRole(
      CurrentActor actor,
      TransactionSynchronizationRegistry transaction,
      Instance<AgroalDataSource> pool,
      @ConfigProperty(name = "plumbline.database") String database) {
    this.actor = actor;
    this.transaction = transaction;
    this.pool = pool;
    this.client = database + "_client";
    this.vendor = database + "_vendor";
  }

  /// Never throws: the pool would free the connection for others while it stays tied to this
  /// transaction, and somebody would read foreign rows.
  ///
  /// Nor does it mark the transaction: in a marked one Hibernate's `find` takes a failed statement
  /// for a missing row, and a caller would be told that what exists does not. Every statement that
  /// follows fails anyway: on a lost connection, in a transaction that the database has given up,
  /// or as the login, which may read nothing.
  @Override
  public void onConnectionAcquire(Connection connection) {
    try {
      if (transaction.getTransactionStatus() != Status.STATUS_NO_TRANSACTION) {
        become(connection);
      }
    } catch (Throwable e) {
      LOG.warnf("A transaction got no role and will fail: %s", e.getMessage());
      forgetLostConnections(e);
    }
  }

  private void become(Connection connection) throws SQLException {
    Actor current = actor.ofTransaction().orElse(null);
    try (PreparedStatement statement = connection.prepareStatement(BECOME)) {
      statement.setString(1, role(current));
      statement.setString(2, vendorId(current));
      statement.execute();
    }
  }

  private String role(@Nullable Actor current) {
    if (current == null) {
      return "none";
    }
    return current.vendorId() == null ? client : vendor;
  }

  private static String vendorId(@Nullable Actor current) {
    UUID id = current == null ? null : current.vendorId();
    return id == null ? "" : id.toString();
  }

  /// Where one idle connection turns out dead, the others died with it: one request learns it, not
  /// as many as the pool is wide.
  private void forgetLostConnections(Throwable failure) {
    if (DatabaseFailure.of(failure).filter(DatabaseFailure.CONNECTION_LOST::equals).isPresent()) {
      pool.get().flush(FlushMode.IDLE);
    }
  }
}
