package dev.plumbline.vendor.registry.api;

import dev.plumbline.vendor.registry.VendorKind;
import dev.plumbline.vendor.registry.VendorProfile;
import dev.plumbline.web.validation.Texts;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// The profile of a vendor, whole: to register one, or to correct what is registered.
public record VendorRequest(
    @NotNull VendorKind kind,
    @NotNull @Size(min = 1, max = 200) @Pattern(regexp = Texts.LINE) String legalName,
    @Schema(description = "ISO 3166-1 alpha-2", pattern = "^[A-Z]{2}$", examples = "GB")
        @NotNull
        @CountryCode
        String country,
    @Schema(description = "As the country's register spells it", examples = "HRB 123456")
        @NotNull
        @Size(min = 1, max = 64)
        @Pattern(regexp = Texts.OFFICIAL_NUMBER)
        String registrationId,
    @Schema(description = "An absolute http or https address", format = "uri")
        @Size(max = 2048)
        @WebAddress
        @Nullable String website) {

  VendorProfile profile() {
    return new VendorProfile(kind, legalName, country, registrationId, website);
  }
}
