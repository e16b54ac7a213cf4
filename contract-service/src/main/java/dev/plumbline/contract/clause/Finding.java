package dev.plumbline.contract.clause;

import com.fasterxml.jackson.annotation.JsonIgnore;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A reason not to activate a contract version, or one that its approver must answer.
///
/// @param rule stable code of the rule that is not met, in kebab-case
/// @param clause code of the clause it is about; absent when it is about the version as a
///     whole
/// @param pointer where in the version's content, as a JSON pointer; empty for the whole
/// @param figure what the version has, as people write it: `54.55 %`; absent where the rule
///     is not about a figure
/// @param limit what the rule allows or asks for, in the form of `figure`
/// @param message what is wrong, for people
/// @param remedy what would satisfy the rule, for people
public record Finding(
    @Schema(examples = "efficiency-weight") String rule,
    @Nullable String clause,
    @Schema(examples = "/clauses/3/minimum") String pointer,
    @Schema(examples = "54.55 %") @Nullable String figure,
    @Schema(examples = "50 %") @Nullable String limit,
    String message,
    String remedy) {

  /// A finding about the version as a whole or a part of it that is no clause.
  public static Finding of(String rule, String pointer, String message, String remedy) {
    return new Finding(rule, null, pointer, null, null, message, remedy);
  }

  /// A finding about a clause.
  ///
  /// @param field of the clause, such as `minimum`; empty for the clause as a whole
  public static Finding at(
      BoundClause clause, String field, String rule, String message, String remedy) {
    return new Finding(
        rule, clause.clause().code(), clause.pointer(field), null, null, message, remedy);
  }

  /// The same finding with its figure and what it is held to.
  public Finding measured(String isNow, String mustBe) {
    return new Finding(rule, clause, pointer, isNow, mustBe, message, remedy);
  }

  /// What is wrong and what would satisfy the rule, in one line.
  @JsonIgnore
  public String explanation() {
    return message + ". " + remedy + ".";
  }
}
