package dev.plumbline.vendor.registry.change.api;

import dev.plumbline.vendor.registry.api.ProfileBody;
import dev.plumbline.vendor.registry.change.ChangeRequest;
import dev.plumbline.vendor.registry.change.ChangeRequestStatus;
import dev.plumbline.vendor.registry.change.Decision;
import dev.plumbline.vendor.registry.change.Proposal;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A vendor's wish for another profile, and what has become of it.
///
/// @param actor the name of who asked
/// @param decidedBy the name of who decided
public record ChangeRequestResponse(
    UUID id,
    ChangeRequestStatus status,
    @Schema(description = "The profile that the vendor had before its eyes") ProfileBody basis,
    @Schema(description = "The profile that it wants") ProfileBody proposed,
    String reason,
    String actor,
    Instant at,
    @Nullable String decisionReason,
    @Nullable String decidedBy,
    @Nullable Instant decidedAt) {

  static ChangeRequestResponse of(Proposal proposal) {
    ChangeRequest request = proposal.request();
    Optional<Decision> decision = request.decision();
    return new ChangeRequestResponse(
        request.id(),
        request.status(),
        ProfileBody.of(proposal.basis()),
        ProfileBody.of(proposal.proposed()),
        request.reason(),
        request.actor(),
        request.at(),
        decision.map(Decision::reason).orElse(null),
        decision.map(Decision::actorName).orElse(null),
        decision.map(Decision::at).orElse(null));
  }
}
