package dev.plumbline.vendor.registry.certification.api;

import dev.plumbline.vendor.registry.certification.Certification;
import dev.plumbline.vendor.registry.certification.CertificationContent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A certificate that a vendor holds.
public record CertificationResponse(
    UUID id,
    String scheme,
    String number,
    String issuer,
    LocalDate issuedOn,
    @Nullable LocalDate expiresOn,
    String scope,
    Instant createdAt,
    Instant updatedAt) {

  static CertificationResponse of(Certification certification) {
    CertificationContent content = certification.content();
    return new CertificationResponse(
        certification.id(),
        content.scheme(),
        content.number(),
        content.issuer(),
        content.issuedOn(),
        content.expiresOn(),
        content.scope(),
        certification.createdAt(),
        certification.updatedAt());
  }
}
