package dev.plumbline.service.transaction;

import dev.plumbline.web.identity.Caller;
import dev.plumbline.web.identity.CurrentCaller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.TransactionScoped;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.Optional;
import org.jboss.logging.Logger;

/// Knows the actor of the moment, and fixes it for a transaction when that begins: what is bound
/// later must not change what a running transaction may see.
@ApplicationScoped
class CurrentActor {

  static final ScopedValue<Actor> BOUND = ScopedValue.newInstance();

  private static final Logger LOG = Logger.getLogger(CurrentActor.class);

  private final CurrentCaller caller;
  private final TransactionSynchronizationRegistry transaction;

  CurrentActor(CurrentCaller caller, TransactionSynchronizationRegistry transaction) {
    this.caller = caller;
    this.transaction = transaction;
  }

  /// The actor that this thread's transaction began with; empty where nobody was known then.
  Optional<Actor> ofTransaction() {
    return Optional.ofNullable((Actor) transaction.getResource(CurrentActor.class));
  }

  /// An observer that threw would leave the transaction behind on the thread. One without an actor
  /// stays the login's, which may read and write nothing.
  void fix(@Observes @Initialized(TransactionScoped.class) Object began) {
    try {
      ofMoment().ifPresent(actor -> transaction.putResource(CurrentActor.class, actor));
    } catch (RuntimeException e) {
      LOG.error("No caller could be found for a transaction; it will fail", e);
    }
  }

  private Optional<Actor> ofMoment() {
    if (BOUND.isBound()) {
      return Optional.of(BOUND.get());
    }
    return caller.find().filter(CurrentActor::mayUseTheDatabase).map(Actor::of);
  }

  private static boolean mayUseTheDatabase(Caller caller) {
    return !caller.roles().isEmpty();
  }
}
