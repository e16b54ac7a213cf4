package dev.plumbline.vendor.registry.document.api;

import dev.plumbline.vendor.registry.document.Document;
import dev.plumbline.vendor.registry.document.DocumentContent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What a document is, and where it is kept.
public record DocumentResponse(
    UUID id,
    String title,
    String kind,
    String sha256,
    String location,
    String mediaType,
    long size,
    @Nullable LocalDate validUntil,
    Instant createdAt,
    Instant updatedAt) {

  static DocumentResponse of(Document document) {
    DocumentContent content = document.content();
    return new DocumentResponse(
        document.id(),
        content.title(),
        content.kind(),
        content.sha256(),
        content.location(),
        content.mediaType(),
        content.size(),
        content.validUntil(),
        document.createdAt(),
        document.updatedAt());
  }
}
