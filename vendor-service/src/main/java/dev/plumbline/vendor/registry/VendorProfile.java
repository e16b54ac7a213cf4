package dev.plumbline.vendor.registry;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

/// Who a vendor is. Country and registration id together name one company in the world.
///
/// @param country ISO 3166-1 alpha-2
/// @param registrationId as the country's register spells it
/// @param website an absolute http or https address
@Embeddable
public record VendorProfile(
    @Enumerated(EnumType.STRING) VendorKind kind,
    String legalName,
    String country,
    String registrationId,
    @Nullable String website) {}
