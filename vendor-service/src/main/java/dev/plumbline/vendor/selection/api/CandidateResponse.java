package dev.plumbline.vendor.selection.api;

import dev.plumbline.kernel.money.Money;
import dev.plumbline.vendor.selection.Candidate;
import dev.plumbline.vendor.selection.CandidateStatus;
import dev.plumbline.vendor.selection.CandidateView;
import dev.plumbline.vendor.selection.api.KnockOutsRequest.AnswerPart;
import dev.plumbline.vendor.selection.pricing.Pricing;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A candidate of a selection.
///
/// @param price the fee of the whole volume scenario, computed
/// @param withdrawnBy the name of who took it out
public record CandidateResponse(
    UUID vendorId,
    CandidateStatus status,
    Pricing pricing,
    Money price,
    List<AnswerPart> knockOuts,
    Instant addedAt,
    @Nullable Instant withdrawnAt,
    @Nullable String withdrawnBy,
    @Nullable String withdrawalReason) {

  static CandidateResponse of(CandidateView view) {
    Candidate candidate = view.candidate();
    return new CandidateResponse(
        candidate.vendorId(),
        view.status(),
        candidate.pricing(),
        view.price(),
        KnockOutsRequest.of(candidate.knockOuts()).answers(),
        candidate.addedAt(),
        candidate.withdrawnAt().orElse(null),
        candidate.withdrawnBy().orElse(null),
        candidate.withdrawalReason().orElse(null));
  }
}
