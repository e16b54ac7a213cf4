package dev.plumbline.vendor.registry.document.api;

import dev.plumbline.vendor.registry.document.DocumentContent;
import dev.plumbline.vendor.registry.identifier.WebAddress;
import dev.plumbline.web.validation.Texts;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// What a document is, whole: to add one, or to replace what is known of one.
public record DocumentRequest(
    @NotNull @Size(min = 1, max = 200) @Pattern(regexp = Texts.LINE) String title,
    @Schema(examples = "master-agreement")
        @NotNull
        @Size(max = 64)
        @Pattern(regexp = Texts.KEBAB_CASE)
        String kind,
    @Schema(description = "Of its bytes, in hexadecimal digits")
        @NotNull
        @Pattern(regexp = "^[0-9a-f]{64}$", message = "must be 64 hexadecimal digits")
        String sha256,
    @Schema(description = "An absolute https address", format = "uri")
        @NotNull
        @Size(max = 2048)
        @WebAddress
        String location,
    @Schema(examples = "application/pdf")
        @NotNull
        @Size(max = 127)
        @Pattern(
            regexp = "^[a-z0-9][a-z0-9!#$&^_.+-]*/[a-z0-9][a-z0-9!#$&^_.+-]*$",
            message = "must be a media type without parameters, in small letters")
        String mediaType,
    @Schema(description = "In bytes") @NotNull @Positive Long size,
    @Schema(description = "The last day; absent for what does not age")
        @Nullable LocalDate validUntil) {

  DocumentContent content() {
    return new DocumentContent(title, kind, sha256, location, mediaType, size, validUntil);
  }
}
