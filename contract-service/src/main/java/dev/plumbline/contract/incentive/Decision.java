package dev.plumbline.contract.incentive;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// What decides whether a behaviour pays.
///
/// @param clauses the clauses that decide, by code
/// @param metrics those that would show the behaviour and have no clause, by code
/// @param sentence the decision, for people
/// @param remedy what would stop a behaviour that pays; empty where nothing has to
public record Decision(
    Verdict verdict, List<String> clauses, List<String> metrics, String sentence, String remedy) {

  /// Why a behaviour pays, or does not.
  @Schema(name = "IncentiveVerdict")
  public enum Verdict {
    /// It would pay if it were not for the credits of clauses.
    STOPPED_BY_CLAUSE,
    /// The fee rises by no more than the cost.
    STOPPED_BY_PRICE,
    /// It puts clauses in default, and they cost too little.
    CREDIT_TOO_SMALL,
    /// Clauses that watch it are in default without it, too.
    IN_DEFAULT_ANYWAY,
    /// Clauses that watch it stay above their minimum.
    TARGET_TOO_EASY,
    /// Clauses that watch it cannot be judged on the scenario.
    NOT_JUDGED,
    /// Clauses watch it and cost nothing.
    NO_CREDIT,
    /// No clause watches it.
    NO_CLAUSE
  }

  public Decision {
    clauses = List.copyOf(clauses);
    metrics = List.copyOf(metrics);
  }
}
