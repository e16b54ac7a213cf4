package dev.plumbline.service.transaction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.narayana.jta.TransactionRunnerOptions;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionManager;
import java.sql.SQLException;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Test;

/// In whose name a transaction works, however it begins.
@QuarkusTest
class ActorOfTransactionTest {

  private static final String ROLE = "select current_user::text";
  private static final String VENDOR = "select current_setting('plumbline.vendor')";

  @Inject Sql sql;
  @Inject Transactions transactions;
  @Inject TransactionManager manager;
  @Inject AgroalDataSource pool;
  @Inject Nightly nightly;
  @Inject SessionFactory factory;

  private final UUID vendor = UUID.randomUUID();

  @Test
  void withoutACallerNothingMayBeRead() {
    assertThatThrownBy(() -> withoutCaller().call(() -> sql.strings("select title from memo")))
        .hasStackTraceContaining("permission denied for table memo");
    assertThatThrownBy(
            () -> withoutCaller().call(() -> sql.update("insert into job values ('x', 'y')")))
        .hasStackTraceContaining("permission denied for table job");
    assertThatThrownBy(() -> withoutCaller().call(transactions::actor))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void aJobWorksOnTheClientsSide() {
    assertThat(transactions.asJob("tidy", () -> sql.one(ROLE))).isEqualTo("memo_client");
    assertThat(transactions.asJob("tidy", () -> transactions.actor().subject()))
        .isEqualTo("job:tidy");
  }

  @Test
  void aJoinedTransactionKeepsTheActorThatItBeganWith() {
    String seen =
        As.vendor(
            vendor,
            () ->
                As.bound(
                    Actor.job("other"),
                    () -> QuarkusTransaction.joiningExisting().call(() -> sql.one(ROLE))));
    assertThat(seen).isEqualTo("memo_vendor");
  }

  @Test
  void aTransactionOfItsOwnHasTheActorOfItsOwnBeginning() {
    As.vendor(
        vendor,
        () -> {
          assertThat(sql.one(VENDOR)).isEqualTo(vendor.toString());
          assertThat(transactions.asJob("other", () -> sql.one(ROLE) + sql.one(VENDOR)))
              .isEqualTo("memo_client");
          assertThat(QuarkusTransaction.requiringNew().call(() -> sql.one(VENDOR)))
              .isEqualTo(vendor.toString());
          return sql.one(VENDOR);
        });
  }

  @Test
  void anotherThreadIsNobodyUntilItSaysWhoItIs() throws Exception {
    var seen = new CompletableFuture<String>();
    As.vendor(
        vendor,
        () ->
            Thread.ofVirtual()
                .start(() -> seen.complete(withoutCaller().call(() -> sql.one(ROLE)))));
    assertThat(seen.get()).isEqualTo("memo_service");

    var job = new CompletableFuture<String>();
    Thread.ofVirtual().start(() -> job.complete(transactions.asJob("tidy", () -> sql.one(ROLE))));
    assertThat(job.get()).isEqualTo("memo_client");
  }

  @Test
  void aScheduledMethodIsNobodyUntilItSaysWhoItIs() throws Exception {
    assertThat(nightly.plainRole()).isEqualTo("memo_service");
    assertThat(nightly.jobRole()).isEqualTo("memo_client");
  }

  @Test
  void thereIsNoConnectionOutsideOfATransactionAndAskingCostsNone() {
    for (int i = 0; i < 50; i++) {
      assertThatThrownBy(() -> pool.getConnection().close())
          .isInstanceOf(SQLException.class)
          .hasMessageContaining("Connection acquired without transaction");
    }
    assertThat(As.client(() -> sql.one(ROLE))).isEqualTo("memo_client");
  }

  @Test
  void noCacheKeepsRowsForOthers() {
    assertThat(factory.getSessionFactoryOptions().isSecondLevelCacheEnabled()).isFalse();
    assertThat(factory.getSessionFactoryOptions().isQueryCacheEnabled()).isFalse();
  }

  @Test
  void noTransactionStaysBehindOnTheThread() throws Exception {
    assertThatThrownBy(() -> withoutCaller().call(() -> sql.strings("select title from memo")))
        .isNotNull();
    assertThat(manager.getStatus()).isEqualTo(Status.STATUS_NO_TRANSACTION);
  }

  private static TransactionRunnerOptions withoutCaller() {
    return QuarkusTransaction.requiringNew();
  }
}
