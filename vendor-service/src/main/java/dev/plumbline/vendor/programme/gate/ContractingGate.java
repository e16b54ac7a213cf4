package dev.plumbline.vendor.programme.gate;

import dev.plumbline.vendor.programme.gate.Condition.SatisfiedBy;
import dev.plumbline.vendor.programme.gate.GateFacts.Winner;
import java.util.List;

/// Whether the partner works under a contract: governance sets it ACTIVE once one stands.
final class ContractingGate {

  private ContractingGate() {}

  static List<Condition> conditions(GateFacts facts) {
    Winner winner = facts.winner();
    return List.of(
        new Condition(
            "awarded-vendor-active",
            null,
            winner.active(),
            explanation(winner),
            new SatisfiedBy(
                "POST",
                "/api/v1/vendors/%s/status-changes"
                    .formatted(winner.vendorId() == null ? "{vendorId}" : winner.vendorId()),
                "ACTIVE, once its contract stands")));
  }

  private static String explanation(Winner winner) {
    if (winner.award() == AwardFact.NONE) {
      return "No award is proposed.";
    }
    return winner.active() ? "The awarded vendor is ACTIVE." : "The awarded vendor is not ACTIVE.";
  }
}
