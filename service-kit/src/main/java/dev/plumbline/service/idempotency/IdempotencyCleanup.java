package dev.plumbline.service.idempotency;

import dev.plumbline.service.transaction.Transactions;
import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;

/// Forgets answers that nobody will ask for again. Several replicas at it do no harm.
@Singleton
class IdempotencyCleanup {

  private final IdempotentAnswers answers;
  private final Transactions transactions;
  private final Clock clock;
  private final Duration retention;

  IdempotencyCleanup(
      IdempotentAnswers answers,
      Transactions transactions,
      Clock clock,
      IdempotencySettings settings) {
    this.answers = answers;
    this.transactions = transactions;
    this.clock = clock;
    this.retention = settings.retention();
  }

  @Scheduled(identity = "idempotency-cleanup", every = "1h", delayed = "10m")
  void forgetOldAnswers() {
    transactions.runAsJob(
        "idempotency-cleanup", () -> answers.forgetBefore(clock.instant().minus(retention)));
  }
}
