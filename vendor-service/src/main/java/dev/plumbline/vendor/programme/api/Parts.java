package dev.plumbline.vendor.programme.api;

import dev.plumbline.service.etag.ETag;
import dev.plumbline.service.etag.IfMatch;
import dev.plumbline.service.etag.Representations;
import dev.plumbline.service.page.Page;
import dev.plumbline.service.page.PageRequest;
import dev.plumbline.vendor.programme.PartId;
import dev.plumbline.vendor.programme.PartKind;
import dev.plumbline.vendor.programme.PartService;
import dev.plumbline.vendor.programme.ProgrammePart;
import jakarta.inject.Singleton;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/// Reads and writes the documents of a programme over HTTP, all in one way.
@Singleton
class Parts {

  private final PartService parts;
  private final Representations representations;

  Parts(PartService parts, Representations representations) {
    this.parts = parts;
    this.representations = representations;
  }

  <T> Page<PartResponse<T>> list(UUID programmeId, PartKind kind, PageRequest page, Class<T> type) {
    return parts.list(programmeId, kind, page).map(part -> PartResponse.of(part, type));
  }

  <T> RestResponse<PartResponse<T>> get(PartId id, Class<T> type) {
    ProgrammePart part = parts.get(id);
    return representations.ok(ETag.of(part.version()), () -> PartResponse.of(part, type));
  }

  <T> RestResponse<PartResponse<T>> write(
      PartId id, @Nullable String ifMatch, T content, Class<T> type) {
    ProgrammePart part = parts.write(id, IfMatch.of(ifMatch), content);
    return representations.changed(ETag.of(part.version()), PartResponse.of(part, type));
  }
}
