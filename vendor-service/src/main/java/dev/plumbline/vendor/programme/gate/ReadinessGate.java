package dev.plumbline.vendor.programme.gate;

import dev.plumbline.vendor.programme.content.BusinessCase;
import dev.plumbline.vendor.programme.content.Rating;
import dev.plumbline.vendor.programme.content.Readiness;
import dev.plumbline.vendor.programme.gate.Condition.SatisfiedBy;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Whether the client itself is ready: it knows what it hands over, why, and that it should.
final class ReadinessGate {

  /// Of 4.
  private static final int READY = 3;

  private ReadinessGate() {}

  static List<Condition> conditions(GateFacts facts) {
    return Stream.of(
            facts.activities().stream().flatMap(activity -> ofActivity(facts, activity)),
            businessCase(facts),
            Stream.of(checklist(facts)))
        .flatMap(conditions -> conditions)
        .toList();
  }

  private static Stream<Condition> ofActivity(GateFacts facts, String activity) {
    return Stream.of(
        placementDecided(facts, activity),
        placementAllows(facts, activity),
        dimension(facts, activity, "well-defined", Readiness::wellDefined),
        dimension(facts, activity, "repeatable", Readiness::repeatable),
        dimension(facts, activity, "measurable", Readiness::measurable),
        baseline(facts, activity));
  }

  private static Condition placementDecided(GateFacts facts, String activity) {
    boolean holds = placement(facts, activity) != PlacementFact.NOT_ASSESSED;
    return new Condition(
        "placement-decided",
        activity,
        holds,
        holds ? "The activity is assessed." : "The activity has never been assessed.",
        new SatisfiedBy(
            "POST",
            "/api/v1/activities/" + activity + "/assessments",
            "the four factors, 1 to 5, each with a note"));
  }

  /// An activity that was never assessed fails by that alone.
  private static Condition placementAllows(GateFacts facts, String activity) {
    PlacementFact placement = placement(facts, activity);
    return new Condition(
        "placement-allows-outsourcing",
        activity,
        placement != PlacementFact.KEPT_IN_HOUSE,
        switch (placement) {
          case NOT_ASSESSED -> "Nothing is decided that forbids it.";
          case KEPT_IN_HOUSE -> "The activity is to be kept in-house, and no waiver is in force.";
          case WAIVED -> "The activity is to be kept in-house, and a waiver is in force.";
          case OUTSOURCED -> "The activity may be outsourced.";
        },
        new SatisfiedBy(
            "POST",
            "/api/v1/activities/" + activity + "/waivers",
            "a reason and the last day it holds; or take the activity out of the scope"));
  }

  private static Condition dimension(
      GateFacts facts, String activity, String dimension, Function<Readiness, Rating> rating) {
    @Nullable Readiness readiness = facts.readiness().get(activity);
    boolean holds = readiness != null && rating.apply(readiness).level() >= READY;
    return new Condition(
        "readiness-" + dimension,
        activity,
        holds,
        readiness == null
            ? "The readiness of the activity is not rated."
            : "The activity is rated %d of 4; %d is needed."
                .formatted(rating.apply(readiness).level(), READY),
        new SatisfiedBy(
            "PUT",
            facts.path("readiness/" + activity),
            "ratings from 1 to 4, each with its evidence"));
  }

  private static Condition baseline(GateFacts facts, String activity) {
    boolean holds = facts.baselines().contains(activity);
    return new Condition(
        "baseline-captured",
        activity,
        holds,
        holds ? "The baseline is captured." : "How the activity does today is not captured.",
        new SatisfiedBy("PUT", facts.path("baselines/" + activity), "today's measures by channel"));
  }

  private static Stream<Condition> businessCase(GateFacts facts) {
    @Nullable BusinessCase businessCase = facts.businessCase();
    Condition written =
        new Condition(
            "business-case-written",
            null,
            businessCase != null,
            businessCase != null ? "There is a business case." : "There is no business case.",
            new SatisfiedBy(
                "PUT",
                facts.path("business-case"),
                "reasons, advantages, risks, and the stakeholders who have to sign"));
    return businessCase == null
        ? Stream.of(written)
        : Stream.concat(
            Stream.of(written),
            businessCase.stakeholders().stream().map(stakeholder -> signed(facts, stakeholder)));
  }

  private static Condition signed(GateFacts facts, String stakeholder) {
    boolean holds = facts.signed().contains(stakeholder);
    return new Condition(
        "business-case-signed",
        stakeholder,
        holds,
        holds
            ? "The stakeholder signed the case as it is."
            : "The stakeholder has not signed the case as it is.",
        new SatisfiedBy(
            "POST", facts.path("sign-offs"), "the version of the case, sent by the stakeholder"));
  }

  private static Condition checklist(GateFacts facts) {
    var checklist = facts.checklist();
    List<String> open = checklist == null ? List.of() : checklist.open();
    return new Condition(
        "change-checklist-done",
        null,
        checklist != null && open.isEmpty(),
        checklist == null
            ? "There is no change checklist."
            : open.isEmpty()
                ? "Everything is done."
                : "To be done: %s.".formatted(String.join("; ", open)),
        new SatisfiedBy("PUT", facts.path("change-checklist"), "every item, done"));
  }

  private static PlacementFact placement(GateFacts facts, String activity) {
    return facts.placements().getOrDefault(activity, PlacementFact.NOT_ASSESSED);
  }
}
