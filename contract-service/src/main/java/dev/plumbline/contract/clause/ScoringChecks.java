package dev.plumbline.contract.clause;

import dev.plumbline.contract.document.Part;
import dev.plumbline.web.problem.Violation;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Whether a clause asks for nothing that scoring cannot do yet. The parties must not agree to
/// what would then be passed over; a check leaves with the feature that scoring learns.
final class ScoringChecks {

  private ScoringChecks() {}

  static Stream<Violation> violations(Part<Clause> clause) {
    return switch (clause.value()) {
      case SlaClause sla ->
          Stream.of(
                  window(clause, sla.window()),
                  evidence(clause, sla),
                  earnBack(clause, sla.earnBack()))
              .flatMap(it -> it);
      case BehaviourClause behaviour -> earnBack(clause, behaviour.earnBack());
    };
  }

  private static Stream<Violation> window(Part<Clause> clause, @Nullable Window window) {
    return window == null || window == Window.MONTH
        ? Stream.empty()
        : Stream.of(clause.notYetSupported("window", "must be MONTH"));
  }

  private static Stream<Violation> evidence(Part<Clause> clause, SlaClause sla) {
    return sla.requiresEvidence()
        ? Stream.of(clause.notYetSupported("requiresEvidence", "must be false"))
        : Stream.empty();
  }

  private static Stream<Violation> earnBack(Part<Clause> clause, @Nullable EarnBack earnBack) {
    return earnBack == null
        ? Stream.empty()
        : Stream.of(clause.notYetSupported("earnBack", "must be left out"));
  }
}
