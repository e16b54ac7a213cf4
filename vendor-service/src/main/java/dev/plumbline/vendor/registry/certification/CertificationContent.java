package dev.plumbline.vendor.registry.certification;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What a certificate says. Scheme and number name one certificate in the world.
///
/// @param scheme in kebab-case: `iso-27001`
/// @param expiresOn the last day on which it counts; absent for what does not age
/// @param scope what was looked at: sites, services
@Embeddable
public record CertificationContent(
    String scheme,
    String number,
    String issuer,
    LocalDate issuedOn,
    @Nullable LocalDate expiresOn,
    String scope) {}
