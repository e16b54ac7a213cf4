package dev.plumbline.vendor.selection;

import dev.plumbline.kernel.canonical.CanonicalJson;
import dev.plumbline.kernel.measure.Line;
import dev.plumbline.service.document.Documents;
import dev.plumbline.vendor.selection.brief.Baseline;
import dev.plumbline.vendor.selection.brief.Behaviour;
import dev.plumbline.vendor.selection.brief.Brief;
import dev.plumbline.vendor.selection.brief.Responsibility;
import dev.plumbline.vendor.selection.brief.Target;
import dev.plumbline.vendor.selection.pricing.Pricing;
import java.time.Instant;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// What an approved award means for the contract: frozen at the approval.
///
/// @param reference the programme's
/// @param briefHash of the brief that the candidates answered to
/// @param approvedBy who approved the award, by name
/// @param contentHash SHA-256 over the canonical form of all other fields
public record ContractDraft(
    UUID programmeId,
    String reference,
    UUID selectionId,
    String briefHash,
    UUID awardId,
    UUID vendorId,
    Currency currency,
    List<Line> scope,
    List<Target> targets,
    List<Behaviour> behaviours,
    List<Responsibility> responsibilities,
    List<Baseline> baselines,
    Pricing pricing,
    String approvedBy,
    Instant approvedAt,
    String contentHash) {

  /// Before the hash is known.
  static final String UNHASHED = "";

  static ContractDraft of(
      Selection selection, Award award, Pricing pricing, String approvedBy, Instant now) {
    Brief brief = selection.brief();
    return new ContractDraft(
            brief.programmeId(),
            brief.reference(),
            selection.id(),
            selection.briefHash(),
            award.id(),
            award.vendorId(),
            brief.currency(),
            brief.scope(),
            brief.targets(),
            brief.behaviours(),
            brief.responsibilities(),
            brief.baselines(),
            pricing,
            approvedBy,
            now,
            UNHASHED)
        .hashed();
  }

  ContractDraft hashed() {
    Map<String, Object> document = Documents.members(this);
    document.remove("contentHash");
    return new ContractDraft(
        programmeId,
        reference,
        selectionId,
        briefHash,
        awardId,
        vendorId,
        currency,
        scope,
        targets,
        behaviours,
        responsibilities,
        baselines,
        pricing,
        approvedBy,
        approvedAt,
        CanonicalJson.sha256(document));
  }
}
