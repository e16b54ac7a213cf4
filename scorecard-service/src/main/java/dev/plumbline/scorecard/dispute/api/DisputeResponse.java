package dev.plumbline.scorecard.dispute.api;

import dev.plumbline.scorecard.dispute.Dispute;
import dev.plumbline.scorecard.dispute.DisputeDetails;
import dev.plumbline.scorecard.dispute.statement.Agreement;
import dev.plumbline.scorecard.dispute.statement.Decision;
import dev.plumbline.scorecard.dispute.statement.DisputeStatus;
import dev.plumbline.scorecard.dispute.statement.Outcome;
import dev.plumbline.scorecard.dispute.statement.Review;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A dispute with all that was said in it.
@Schema(description = "A vendor's objection to one clause of a scorecard")
public record DisputeResponse(
    @NotNull UUID id,
    @NotNull UUID scorecardId,
    @NotNull UUID contractId,
    @NotNull UUID vendorId,
    @NotNull YearMonth period,
    @NotNull String clause,
    @NotNull BigDecimal claimedValue,
    @NotNull String reason,
    @NotNull List<String> evidence,
    @NotNull DisputeStatus status,
    @Schema(description = "Proposed in a joint review, or agreed where the dispute is upheld")
        @NotNull
        List<CorrectionBody> corrections,
    @NotNull Instant raisedAt,
    @NotNull String raisedBy,
    @Nullable String decisionReason,
    @Nullable Instant decidedAt,
    @Nullable String decidedBy,
    @Schema(description = "Until when a rejected one can be taken to a joint review")
        @Nullable Instant reviewableUntil,
    @Nullable JointReview jointReview) {

  /// What the two persons say in a joint review.
  @Schema(name = "JointReview", description = "What the two persons say in a joint review")
  public record JointReview(
      @NotNull String vendorPerson,
      @NotNull Outcome vendorOutcome,
      @NotNull String vendorReason,
      @NotNull Instant beganAt,
      @Schema(description = "When the rejection stands, unless both came to one word before")
          @NotNull
          Instant until,
      @Nullable String clientPerson,
      @Nullable String clientReason,
      @Nullable Instant endedAt) {

    static JointReview of(Review review, @Nullable Agreement agreement) {
      return new JointReview(
          review.person(),
          review.outcome(),
          review.reason(),
          review.beganAt(),
          review.until(),
          agreement == null ? null : agreement.person(),
          agreement == null ? null : agreement.reason(),
          agreement == null ? null : agreement.at());
    }
  }

  static DisputeResponse of(DisputeDetails details) {
    Dispute dispute = details.dispute();
    return new DisputeResponse(
        dispute.id(),
        dispute.scorecardId(),
        dispute.contractId(),
        dispute.vendorId(),
        dispute.period(),
        dispute.claim().clause(),
        dispute.claim().value(),
        dispute.claim().reason(),
        dispute.claim().evidence(),
        dispute.status(),
        details.corrections().stream().map(CorrectionBody::of).toList(),
        dispute.raisedAt(),
        dispute.raisedBy(),
        dispute.decision().map(Decision::reason).orElse(null),
        dispute.decision().map(Decision::at).orElse(null),
        dispute.decision().map(Decision::by).orElse(null),
        dispute.reviewableUntil().orElse(null),
        dispute
            .review()
            .map(review -> JointReview.of(review, dispute.agreement().orElse(null)))
            .orElse(null));
  }
}
