package dev.plumbline.vendor.selection.api;

import dev.plumbline.kernel.money.Money;
import dev.plumbline.vendor.selection.Award;
import dev.plumbline.vendor.selection.AwardApproval;
import dev.plumbline.vendor.selection.AwardFigures;
import dev.plumbline.vendor.selection.AwardView;
import dev.plumbline.vendor.selection.ranking.Flag;
import dev.plumbline.vendor.selection.ranking.Robustness;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// The award, with the figures of the moment at which it was proposed.
///
/// @param rank of the vendor then
/// @param price the fee of the whole volume scenario
/// @param robustness of the first place then, whoever had it
public record AwardResponse(
    UUID id,
    UUID vendorId,
    String reason,
    int rank,
    BigDecimal total,
    Money price,
    Robustness robustness,
    List<Flag> flags,
    String proposedBy,
    Instant proposedAt,
    @Nullable String approvedBy,
    @Nullable Instant approvedAt,
    @Schema(description = "SHA-256 over the canonical form of the contract draft, once approved")
        @Nullable String contractDraftHash) {

  static AwardResponse of(AwardView view) {
    Award award = view.award();
    AwardFigures figures = view.figures();
    return new AwardResponse(
        award.id(),
        award.vendorId(),
        award.reason(),
        figures.rank(),
        figures.total(),
        figures.price(),
        figures.ranking().robustness(),
        figures.ranking().flags(),
        award.proposedBy(),
        award.at(),
        view.approval().map(AwardApproval::approvedBy).orElse(null),
        view.approval().map(AwardApproval::at).orElse(null),
        view.approval().map(AwardApproval::contentHash).orElse(null));
  }
}
