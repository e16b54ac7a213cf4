package dev.plumbline.scorecard.dispute.api;

import dev.plumbline.web.validation.Texts;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// The client's word that the vendor's is right.
@Schema(name = "ReviewAgreementRequest")
public record AgreementRequest(
    @Schema(description = "Who speaks for the client, by name", examples = "Jordan Avery")
        @NotNull
        @Size(max = 200)
        @Pattern(regexp = Texts.LINE)
        String person,
    @NotNull @Size(max = 2000) @Pattern(regexp = Texts.PARAGRAPHS) String reason) {}
