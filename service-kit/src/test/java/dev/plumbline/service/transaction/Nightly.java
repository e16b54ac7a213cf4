package dev.plumbline.service.transaction;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Singleton;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/// A scheduled method that looks who it is in the database.
@Singleton
class Nightly {

  private static final String ROLE = "select current_user::text";

  private final Sql sql;
  private final Transactions transactions;
  private final CompletableFuture<String> plain = new CompletableFuture<>();
  private final CompletableFuture<String> job = new CompletableFuture<>();

  Nightly(Sql sql, Transactions transactions) {
    this.sql = sql;
    this.transactions = transactions;
  }

  @Scheduled(every = "1s")
  void look() {
    if (job.isDone()) {
      return;
    }
    plain.complete(QuarkusTransaction.requiringNew().call(() -> sql.one(ROLE)));
    job.complete(transactions.asJob("nightly", () -> sql.one(ROLE)));
  }

  String plainRole() throws Exception {
    return plain.get(10, TimeUnit.SECONDS);
  }

  String jobRole() throws Exception {
    return job.get(10, TimeUnit.SECONDS);
  }
}
