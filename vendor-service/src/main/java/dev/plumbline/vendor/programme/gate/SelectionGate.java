package dev.plumbline.vendor.programme.gate;

import dev.plumbline.vendor.programme.gate.Condition.SatisfiedBy;
import dev.plumbline.vendor.selection.SelectionFacts;
import java.util.List;

/// Whether a partner was chosen from among several, by several, for a reason.
final class SelectionGate {

  private SelectionGate() {}

  static List<Condition> conditions(GateFacts facts) {
    return List.of(
        candidates(facts), evaluators(facts), scored(facts), awarded(facts), approved(facts));
  }

  private static Condition candidates(GateFacts facts) {
    int through = facts.field().candidatesThrough();
    return new Condition(
        "candidates-through-knock-outs",
        null,
        through >= SelectionFacts.FEWEST_CANDIDATES,
        "%d passed the knock-outs; %d are needed."
            .formatted(through, SelectionFacts.FEWEST_CANDIDATES),
        moreCandidates(facts));
  }

  /// Whether scoring has begun is nobody's to know from here: until it is over, both ways are told.
  private static SatisfiedBy moreCandidates(GateFacts facts) {
    if (facts.field().isScored()) {
      return newRound(facts);
    }
    return facts.field().unanswered().stream()
        .findFirst()
        .map(
            vendor ->
                new SatisfiedBy(
                    "PUT",
                    facts.path("candidates/%s/knock-outs".formatted(vendor)),
                    "what was found about each knock-out"))
        .orElseGet(
            () ->
                new SatisfiedBy(
                    "POST",
                    facts.path("candidates"),
                    "a vendor and its pricing; once scoring has begun, only a new round takes any"));
  }

  /// What has been scored stays as it is, with those who took part.
  private static SatisfiedBy newRound(GateFacts facts) {
    return new SatisfiedBy(
        "POST", facts.path("stage-changes"), "EXPECTATIONS and a reason, for a new round");
  }

  private static Condition evaluators(GateFacts facts) {
    int named = facts.field().evaluators().size();
    return new Condition(
        "evaluators-named",
        null,
        named >= SelectionFacts.FEWEST_EVALUATORS,
        "%d are named; %d are needed.".formatted(named, SelectionFacts.FEWEST_EVALUATORS),
        facts.field().isScored()
            ? newRound(facts)
            : new SatisfiedBy("PUT", facts.path("evaluators"), "the user names of all evaluators"));
  }

  private static Condition scored(GateFacts facts) {
    boolean holds = facts.field().isScored();
    return new Condition(
        "scores-submitted",
        null,
        holds,
        holds ? "Every evaluator has submitted." : "Not every evaluator has submitted.",
        new SatisfiedBy(
            "POST",
            facts.path("scores/submission"),
            "nothing, sent by each evaluator whose own scores are complete"));
  }

  private static Condition awarded(GateFacts facts) {
    boolean holds = facts.winner().award() != AwardFact.NONE;
    return new Condition(
        "award-proposed",
        null,
        holds,
        holds ? "An award is proposed." : "No award is proposed.",
        new SatisfiedBy("POST", facts.path("award"), "the vendor and the reason"));
  }

  private static Condition approved(GateFacts facts) {
    boolean holds = facts.winner().award() == AwardFact.APPROVED;
    return new Condition(
        "award-approved",
        null,
        holds,
        holds ? "The award is approved." : "The award is not approved.",
        new SatisfiedBy(
            "POST",
            facts.path("award/approval"),
            "its id, sent by an approver who neither scored nor proposed it"));
  }
}
