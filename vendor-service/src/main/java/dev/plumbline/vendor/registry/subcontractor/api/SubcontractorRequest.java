package dev.plumbline.vendor.registry.subcontractor.api;

import dev.plumbline.vendor.registry.identifier.CountryCode;
import dev.plumbline.vendor.registry.subcontractor.SubcontractorContent;
import dev.plumbline.web.validation.Texts;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A subcontractor, whole: to add one, or to replace what is known of one, its place included.
public record SubcontractorRequest(
    @Schema(description = "For whom it works; absent where it works for the vendor itself")
        @Nullable UUID parentId,
    @NotNull @Size(min = 1, max = 200) @Pattern(regexp = Texts.LINE) String legalName,
    @Schema(description = "ISO 3166-1 alpha-2", pattern = "^[A-Z]{2}$", examples = "PH")
        @NotNull
        @CountryCode
        String country,
    @Schema(description = "As the country's register spells it")
        @NotNull
        @Size(min = 1, max = 64)
        @Pattern(regexp = Texts.OFFICIAL_NUMBER)
        String registrationId,
    @Schema(description = "What it does for the one above it")
        @NotNull
        @Size(min = 1, max = 2000)
        @Pattern(regexp = Texts.PARAGRAPHS)
        String does) {

  SubcontractorContent content() {
    return new SubcontractorContent(parentId, legalName, country, registrationId, does);
  }
}
