package dev.plumbline.vendor.selection.brief;

import dev.plumbline.kernel.measure.Line;
import java.util.Currency;
import java.util.List;
import java.util.UUID;

/// What candidates are selected for.
///
/// @param reference the programme's, as people name it
/// @param currency of every candidate's prices
/// @param scope the activities and channels that are to be served
/// @param baselines what each activity measures today
/// @param volumeScenario the months on which every candidate's fee is computed; at least one
public record Brief(
    UUID programmeId,
    String reference,
    Currency currency,
    List<Line> scope,
    List<Target> targets,
    List<Behaviour> behaviours,
    List<Responsibility> responsibilities,
    List<Baseline> baselines,
    List<ScenarioMonth> volumeScenario) {

  public Brief {
    scope = List.copyOf(scope);
    targets = List.copyOf(targets);
    behaviours = List.copyOf(behaviours);
    responsibilities = List.copyOf(responsibilities);
    baselines = List.copyOf(baselines);
    volumeScenario = List.copyOf(volumeScenario);
  }
}
