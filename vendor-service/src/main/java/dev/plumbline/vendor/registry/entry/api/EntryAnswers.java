package dev.plumbline.vendor.registry.entry.api;

import dev.plumbline.service.etag.ETag;
import dev.plumbline.service.etag.IfMatch;
import dev.plumbline.service.etag.Representations;
import dev.plumbline.service.idempotency.Idempotency;
import dev.plumbline.service.idempotency.IdempotencyKey;
import dev.plumbline.service.page.Page;
import dev.plumbline.service.page.PageParams;
import dev.plumbline.vendor.registry.entry.EntryService;
import dev.plumbline.vendor.registry.entry.VendorEntry;
import java.util.UUID;
import java.util.function.Function;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/// Answers the requests for one kind of entry.
///
/// @param <R> an entry as callers see it
public final class EntryAnswers<E extends VendorEntry<C>, C, R> {

  private final EntryService<E, C> service;
  private final String collection;
  private final Function<E, R> view;
  private final Idempotency idempotency;
  private final Representations representations;

  EntryAnswers(
      EntryService<E, C> service,
      String collection,
      Function<E, R> view,
      Idempotency idempotency,
      Representations representations) {
    this.service = service;
    this.collection = collection;
    this.view = view;
    this.idempotency = idempotency;
    this.representations = representations;
  }

  public Page<R> list(UUID vendorId, PageParams page) {
    return service.list(vendorId, page.request()).map(view);
  }

  /// Adds an entry, once for each key.
  ///
  /// @param body the request as it was read, by which a repetition is known
  public RestResponse<R> added(UUID vendorId, @Nullable String key, Object body, C content) {
    return idempotency.once(
        IdempotencyKey.of(key),
        body,
        () -> service.add(vendorId, content),
        id -> created(service.get(vendorId, id)));
  }

  public RestResponse<R> get(UUID vendorId, UUID id) {
    E entry = service.get(vendorId, id);
    return representations.ok(ETag.of(entry.version()), () -> view.apply(entry));
  }

  public RestResponse<R> replaced(UUID vendorId, UUID id, String ifMatch, C content) {
    E entry = service.replace(vendorId, id, IfMatch.of(ifMatch), content);
    return representations.changed(ETag.of(entry.version()), view.apply(entry));
  }

  public void withdrawn(UUID vendorId, UUID id, String ifMatch) {
    service.withdraw(vendorId, id, IfMatch.of(ifMatch));
  }

  private RestResponse<R> created(E entry) {
    return representations.created(
        "/api/v1/vendors/%s/%s/%s".formatted(entry.vendorId(), collection, entry.id()),
        ETag.of(entry.version()),
        view.apply(entry));
  }
}
