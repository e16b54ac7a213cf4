package dev.plumbline.contract.clause;

import org.jspecify.annotations.Nullable;

/// A reason not to activate a contract version.
///
/// @param rule stable code of the rule that is not met, in kebab-case
/// @param clause code of the clause it is about; absent when it is about the version as a
///     whole
/// @param message the rule, the figure, and what would satisfy it, for people
public record Finding(String rule, @Nullable String clause, String message) {

  public static Finding of(String rule, String message) {
    return new Finding(rule, null, message);
  }

  public static Finding at(Clause clause, String rule, String message) {
    return new Finding(rule, clause.code(), message);
  }
}
