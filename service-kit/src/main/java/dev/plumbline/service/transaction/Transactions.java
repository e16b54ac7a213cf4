package dev.plumbline.service.transaction;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// In whose name this thread's transaction works, and how the service itself begins one.
///
/// A request needs neither: `@Transactional` (or `QuarkusTransaction`) works in the name of the
/// caller. A transaction that begins where there is no caller may read and write nothing.
@ApplicationScoped
public class Transactions {

  private final CurrentActor current;

  Transactions(CurrentActor current) {
    this.current = current;
  }

  /// The actor of the running transaction, fixed when it began.
  ///
  /// @throws IllegalStateException without a transaction, or in one that nobody is known for
  public Actor actor() {
    return current
        .ofTransaction()
        .orElseThrow(() -> new IllegalStateException("Nobody is known for this transaction"));
  }

  /// Runs the work in a transaction of its own, on the client's side.
  ///
  /// @param kind what is at work, for the audit: the actor is `job:<kind>`
  public <T extends @Nullable Object> T asJob(String kind, Supplier<T> work) {
    return inTheNameOf(Actor.job(kind), () -> QuarkusTransaction.requiringNew().call(work::get));
  }

  /// As [#asJob(String, Supplier)], for work without a result.
  public void runAsJob(String kind, Runnable work) {
    asJob(
        kind,
        () -> {
          work.run();
          return true;
        });
  }

  /// Lets every transaction that the work begins, on this thread, be the job's own.
  public void bindJob(String kind, Runnable work) {
    ScopedValue.where(CurrentActor.BOUND, Actor.job(kind)).run(work);
  }

  private static <T extends @Nullable Object> T inTheNameOf(Actor actor, Supplier<T> work) {
    return ScopedValue.where(CurrentActor.BOUND, actor).call(work::get);
  }
}
