package dev.plumbline.vendor.registry.diligence;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// That a vendor has shown something, whatever it was in detail.
///
/// @param code the due-diligence item, or the scheme of the certification
/// @param expiresOn the last day on which it counts; absent for what does not age
public record Proof(UUID vendorId, ProofKind kind, String code, @Nullable LocalDate expiresOn) {

  boolean validOn(LocalDate day) {
    return expiresOn == null || !day.isAfter(expiresOn);
  }
}
