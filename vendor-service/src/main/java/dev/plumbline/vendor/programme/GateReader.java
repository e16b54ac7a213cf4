package dev.plumbline.vendor.programme;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import dev.plumbline.vendor.activity.ActivityPlacement;
import dev.plumbline.vendor.activity.ActivityService;
import dev.plumbline.vendor.activity.placement.Verdict;
import dev.plumbline.vendor.programme.content.Baseline;
import dev.plumbline.vendor.programme.content.BusinessCase;
import dev.plumbline.vendor.programme.content.ChangeChecklist;
import dev.plumbline.vendor.programme.content.Expectations;
import dev.plumbline.vendor.programme.content.Readiness;
import dev.plumbline.vendor.programme.gate.AwardFact;
import dev.plumbline.vendor.programme.gate.GateFacts;
import dev.plumbline.vendor.programme.gate.GateFacts.Field;
import dev.plumbline.vendor.programme.gate.GateFacts.Winner;
import dev.plumbline.vendor.programme.gate.PlacementFact;
import dev.plumbline.vendor.registry.VendorService;
import dev.plumbline.vendor.registry.VendorStatus;
import dev.plumbline.vendor.selection.SelectionFacts;
import dev.plumbline.vendor.selection.SelectionService;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/// Gathers what gates go by, in a number of queries that does not depend on the scope.
@Singleton
class GateReader {

  private final Programmes programmes;
  private final ActivityService activities;
  private final SelectionService selections;
  private final VendorService vendors;

  GateReader(
      Programmes programmes,
      ActivityService activities,
      SelectionService selections,
      VendorService vendors) {
    this.programmes = programmes;
    this.activities = activities;
    this.selections = selections;
    this.vendors = vendors;
  }

  GateFacts facts(Programme programme) {
    UUID id = programme.id();
    ProgrammeParts parts = programmes.parts(programme);
    List<String> scope = programme.profile().activities();
    SelectionFacts selection = selections.facts(id);
    return new GateFacts(
        id,
        scope,
        placements(scope),
        parts.byActivity(PartKind.READINESS, Readiness.class),
        parts.byActivity(PartKind.BASELINE, Baseline.class).keySet(),
        parts.find(PartKind.BUSINESS_CASE, BusinessCase.class).orElse(null),
        parts.find(PartKind.BUSINESS_CASE).map(part -> signed(id, part)).orElse(Set.of()),
        parts.find(PartKind.CHANGE_CHECKLIST, ChangeChecklist.class).orElse(null),
        parts.byActivity(PartKind.EXPECTATIONS, Expectations.class),
        parts.find(PartKind.VOLUME_SCENARIO).isPresent(),
        new Field(
            selection.candidatesThrough(),
            selection.unanswered(),
            selection.evaluators(),
            selection.submitted()),
        winner(selection));
  }

  private Map<String, PlacementFact> placements(List<String> scope) {
    return activities.placements(scope, null).stream()
        .collect(toMap(ActivityPlacement::activity, GateReader::placement));
  }

  private static PlacementFact placement(ActivityPlacement placement) {
    return placement
        .verdict()
        .map(verdict -> placement(verdict, placement.waiver().isPresent()))
        .orElse(PlacementFact.NOT_ASSESSED);
  }

  private static PlacementFact placement(Verdict verdict, boolean waived) {
    return switch (verdict) {
      case KEEP_IN_HOUSE -> waived ? PlacementFact.WAIVED : PlacementFact.KEPT_IN_HOUSE;
      case OUTSOURCE_WITH_SAFEGUARDS, OUTSOURCE -> PlacementFact.OUTSOURCED;
    };
  }

  private Set<String> signed(UUID programmeId, ProgrammePart businessCase) {
    return programmes.signOffs(programmeId, businessCase.number()).stream()
        .map(SignOff::stakeholder)
        .collect(toSet());
  }

  private Winner winner(SelectionFacts selection) {
    return switch (selection.award()) {
      case SelectionFacts.AwardFact.None _ -> Winner.NONE;
      case SelectionFacts.AwardFact.Proposed(UUID vendor) -> winner(AwardFact.PROPOSED, vendor);
      case SelectionFacts.AwardFact.Approved(UUID vendor) -> winner(AwardFact.APPROVED, vendor);
    };
  }

  private Winner winner(AwardFact award, UUID vendor) {
    return new Winner(award, vendor, vendors.get(vendor).status() == VendorStatus.ACTIVE);
  }
}
