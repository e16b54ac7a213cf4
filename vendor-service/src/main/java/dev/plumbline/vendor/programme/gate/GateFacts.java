package dev.plumbline.vendor.programme.gate;

import dev.plumbline.vendor.programme.content.BusinessCase;
import dev.plumbline.vendor.programme.content.ChangeChecklist;
import dev.plumbline.vendor.programme.content.Expectations;
import dev.plumbline.vendor.programme.content.Readiness;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// All that gates go by.
///
/// @param activities those in scope, each once, in order
/// @param placements of each activity in scope
/// @param baselines the activities that have one
/// @param signed the stakeholders who signed the business case as it is
/// @param volumeScenario whether there is one
public record GateFacts(
    UUID programmeId,
    List<String> activities,
    Map<String, PlacementFact> placements,
    Map<String, Readiness> readiness,
    Set<String> baselines,
    @Nullable BusinessCase businessCase,
    Set<String> signed,
    @Nullable ChangeChecklist checklist,
    Map<String, Expectations> expectations,
    boolean volumeScenario,
    Field field,
    Winner winner) {

  /// Who takes part in the selection.
  ///
  /// @param candidatesThrough candidates that passed every knock-out and stayed
  /// @param unanswered candidates that some knock-out is open for
  /// @param evaluators user names
  /// @param submitted those of them who have submitted their scores
  public record Field(
      int candidatesThrough,
      List<UUID> unanswered,
      List<String> evaluators,
      List<String> submitted) {

    public static final Field EMPTY = new Field(0, List.of(), List.of(), List.of());

    public Field {
      unanswered = List.copyOf(unanswered);
      evaluators = List.copyOf(evaluators);
      submitted = List.copyOf(submitted);
    }

    boolean isScored() {
      return !evaluators.isEmpty() && submitted.containsAll(evaluators);
    }
  }

  /// Who was chosen.
  ///
  /// @param vendorId absent before an award
  /// @param active whether the vendor's status is ACTIVE
  public record Winner(AwardFact award, @Nullable UUID vendorId, boolean active) {

    public static final Winner NONE = new Winner(AwardFact.NONE, null, false);
  }

  public GateFacts {
    activities = List.copyOf(activities);
    placements = Map.copyOf(placements);
    readiness = Map.copyOf(readiness);
    baselines = Set.copyOf(baselines);
    signed = Set.copyOf(signed);
    expectations = Map.copyOf(expectations);
  }

  String path(String part) {
    return "/api/v1/programmes/%s/%s".formatted(programmeId, part);
  }
}
