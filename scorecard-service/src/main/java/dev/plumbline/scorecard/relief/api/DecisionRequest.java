package dev.plumbline.scorecard.relief.api;

import dev.plumbline.scorecard.relief.ReliefDecision;
import dev.plumbline.web.validation.Reason;
import dev.plumbline.web.validation.Texts;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// What the other party says.
@Schema(name = "ReliefDecisionRequest", description = "What the other party says, and why")
public record DecisionRequest(
    @NotNull ReliefDecision decision,
    @Schema(minLength = 1, maxLength = Reason.LONGEST, pattern = Texts.PARAGRAPHS) @Reason
        String reason) {}
