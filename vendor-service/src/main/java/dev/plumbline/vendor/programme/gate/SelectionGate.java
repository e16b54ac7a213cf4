package dev.plumbline.vendor.programme.gate;

import dev.plumbline.vendor.programme.gate.Condition.SatisfiedBy;
import java.util.List;

/// Whether a partner was chosen from among several, by several, for a reason.
final class SelectionGate {

  private static final int CANDIDATES = 2;
  private static final int EVALUATORS = 2;

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
        through >= CANDIDATES,
        "%d passed the knock-outs; %d are needed.".formatted(through, CANDIDATES),
        new SatisfiedBy(
            "POST", facts.path("candidates"), "a vendor and its pricing; then its knock-outs"));
  }

  private static Condition evaluators(GateFacts facts) {
    int named = facts.field().evaluators().size();
    return new Condition(
        "evaluators-named",
        null,
        named >= EVALUATORS,
        "%d are named; %d are needed.".formatted(named, EVALUATORS),
        new SatisfiedBy("PUT", facts.path("evaluators"), "the user names of the evaluators"));
  }

  private static Condition scored(GateFacts facts) {
    var field = facts.field();
    boolean holds =
        !field.evaluators().isEmpty() && field.submitted().containsAll(field.evaluators());
    return new Condition(
        "scores-submitted",
        null,
        holds,
        holds ? "Every evaluator has submitted." : "Not every evaluator has submitted.",
        new SatisfiedBy(
            "POST", facts.path("scores/submission"), "nothing, sent by each evaluator"));
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
            "nothing, sent by an approver who did not score"));
  }
}
