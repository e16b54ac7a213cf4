package dev.plumbline.vendor.registry.subcontractor.api;

import dev.plumbline.vendor.registry.subcontractor.Subcontractor;
import dev.plumbline.vendor.registry.subcontractor.SubcontractorContent;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A company that works for a vendor, or for another subcontractor.
public record SubcontractorResponse(
    UUID id,
    @Nullable UUID parentId,
    String legalName,
    String country,
    String registrationId,
    String does,
    Instant createdAt,
    Instant updatedAt) {

  static SubcontractorResponse of(Subcontractor subcontractor) {
    SubcontractorContent content = subcontractor.content();
    return new SubcontractorResponse(
        subcontractor.id(),
        content.parentId(),
        content.legalName(),
        content.country(),
        content.registrationId(),
        content.does(),
        subcontractor.createdAt(),
        subcontractor.updatedAt());
  }
}
