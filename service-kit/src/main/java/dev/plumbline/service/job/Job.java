package dev.plumbline.service.job;

import io.quarkus.narayana.jta.QuarkusTransaction;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jboss.logging.Logger;

/// A job in the hands of this replica.
public final class Job {

  private static final Logger LOG = Logger.getLogger(Job.class);

  private static final UUID BEFORE_ALL = new UUID(0, 0);

  private final Claim claim;
  private final JobTable table;

  Job(Claim claim, JobTable table) {
    this.claim = claim;
    this.table = table;
  }

  /// Which of its kind: the key that it was asked for by.
  public String key() {
    return claim.key();
  }

  /// As [#key()], where that is an id.
  public UUID id() {
    return UUID.fromString(claim.key());
  }

  /// 1 at first, more after failures.
  public int attempt() {
    return claim.attempt();
  }

  /// Makes the running transaction one of the job's holder: to be called in each transaction that
  /// writes. Until that ends, nobody else can take the job.
  ///
  /// @throws LeaseLostException when another replica holds the job; the handler ends by it
  public void confirm() {
    if (!table.lock(claim)) {
      throw new LeaseLostException(claim);
    }
  }

  /// Does a part of the work in a transaction of its own, as [#confirm] has it.
  public void inTransaction(Runnable part) {
    QuarkusTransaction.requiringNew()
        .run(
            () -> {
              confirm();
              part.run();
            });
  }

  /// Does the same with all that is due, one after another. Each is a transaction of its own; one
  /// that fails keeps no other waiting.
  ///
  /// @param beforeAll stands before every other in their order
  /// @param after some of those that come after one; none at the end
  public <T> void withEach(T beforeAll, Function<T, List<T>> after, Consumer<T> part) {
    List<T> due = after.apply(beforeAll);
    while (!due.isEmpty()) {
      due.forEach(one -> attempt(one, part));
      due = after.apply(due.getLast());
    }
  }

  /// As [#withEach(Object, Function, Consumer)], in the order of ids.
  public void withEachId(Function<UUID, List<UUID>> after, Consumer<UUID> part) {
    withEach(BEFORE_ALL, after, part);
  }

  private <T> void attempt(T one, Consumer<T> part) {
    try {
      inTransaction(() -> part.accept(one));
    } catch (LeaseLostException e) {
      throw e;
    } catch (RuntimeException e) {
      LOG.errorf(e, "The job %s %s leaves %s for the next time", claim.kind(), claim.key(), one);
    }
  }
}
