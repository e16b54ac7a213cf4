package dev.plumbline.service.database;

import dev.plumbline.service.transaction.Transactions;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.util.Optional;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.hibernate.Session;

/// Ready when a transaction works as it should: the database answers, and the login is one that
/// row-level security binds.
@Readiness
@ApplicationScoped
public class DatabaseReadiness implements HealthCheck {

  private static final String NAME = "Database";

  private static final String UNBOUND =
      """
      select rolname || ' must be neither superuser nor exempt from row-level security'
      from pg_roles where rolname = session_user and (rolsuper or rolbypassrls)
      union all
      select session_user || ' must own no table, but owns ' || count(*)
      from pg_tables where tableowner = session_user having count(*) > 0""";

  private final Transactions transactions;
  private final Session session;

  DatabaseReadiness(Transactions transactions, Session session) {
    this.transactions = transactions;
    this.session = session;
  }

  @Override
  public HealthCheckResponse call() {
    try {
      Optional<String> unsafe = transactions.asJob("readiness", this::unsafeSetting);
      return unsafe.map(DatabaseReadiness::down).orElseGet(() -> HealthCheckResponse.up(NAME));
    } catch (RuntimeException e) {
      return down("does not answer");
    }
  }

  private Optional<String> unsafeSetting() {
    return session.doReturningWork(
        connection -> {
          try (PreparedStatement select = connection.prepareStatement(UNBOUND)) {
            ResultSet row = select.executeQuery();
            return row.next() ? Optional.ofNullable(row.getString(1)) : Optional.empty();
          }
        });
  }

  private static HealthCheckResponse down(String reason) {
    return HealthCheckResponse.named(NAME).down().withData("reason", reason).build();
  }
}
