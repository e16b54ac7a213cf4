package dev.plumbline.service.transaction;

import io.quarkus.narayana.jta.QuarkusTransaction;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Runs a piece of a test in the name of somebody, without a request.
final class As {

  private As() {}

  /// In a transaction of this vendor.
  static <T extends @Nullable Object> T vendor(UUID id, Supplier<T> work) {
    return bound(
        new Actor("test", "test", id), () -> QuarkusTransaction.requiringNew().call(work::get));
  }

  /// In a transaction of somebody on the client's side.
  static <T extends @Nullable Object> T client(Supplier<T> work) {
    return bound(
        new Actor("test", "test", null), () -> QuarkusTransaction.requiringNew().call(work::get));
  }

  /// With this actor bound, whether a transaction runs already or not.
  static <T extends @Nullable Object> T bound(Actor actor, Supplier<T> work) {
    return ScopedValue.where(CurrentActor.BOUND, actor).call(work::get);
  }
}
