package dev.plumbline.vendor.registry.diligence;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// That a due-diligence item was looked into.
///
/// @param expiresOn the last day on which it counts; absent for what does not age
/// @param reference where the proof is found
@Embeddable
public record Evidence(
    LocalDate completedOn,
    @Nullable LocalDate expiresOn,
    @Column(name = "evidence") String reference) {

  boolean validOn(LocalDate day) {
    return expiresOn == null || !day.isAfter(expiresOn);
  }
}
