package dev.plumbline.vendor.registry.entry.api;

import dev.plumbline.service.etag.Representations;
import dev.plumbline.service.idempotency.Idempotency;
import dev.plumbline.vendor.registry.entry.EntryService;
import dev.plumbline.vendor.registry.entry.VendorEntry;
import jakarta.inject.Singleton;
import java.util.function.Function;

/// Makes the answers of one kind of entry.
@Singleton
public class EntryHttp {

  private final Idempotency idempotency;
  private final Representations representations;

  EntryHttp(Idempotency idempotency, Representations representations) {
    this.idempotency = idempotency;
    this.representations = representations;
  }

  /// The answers of a kind.
  ///
  /// @param collection the last part of the kind's path: `sites`
  /// @param view an entry as callers see it
  public <E extends VendorEntry<C>, C, R> EntryAnswers<E, C, R> of(
      EntryService<E, C> service, String collection, Function<E, R> view) {
    return new EntryAnswers<>(service, collection, view, idempotency, representations);
  }
}
