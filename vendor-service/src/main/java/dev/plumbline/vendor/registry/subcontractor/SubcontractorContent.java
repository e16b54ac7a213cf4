package dev.plumbline.vendor.registry.subcontractor;

import dev.plumbline.vendor.registry.profile.Company;
import jakarta.persistence.Embeddable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What is known of a subcontractor.
///
/// @param parentId the subcontractor that it works for; absent where it works for the vendor itself
/// @param country ISO 3166-1 alpha-2
/// @param registrationId as the country's register spells it
/// @param does what it does for the one above it
@Embeddable
public record SubcontractorContent(
    @Nullable UUID parentId, String legalName, String country, String registrationId, String does) {

  Company company() {
    return new Company(country, registrationId);
  }
}
