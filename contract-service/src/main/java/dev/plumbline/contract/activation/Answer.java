package dev.plumbline.contract.activation;

import dev.plumbline.contract.clause.Finding;
import dev.plumbline.web.validation.Texts;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/// What the approver answers to a finding that stops nobody and must be answered.
///
/// @param rule of the finding
/// @param clause code of the clause that the finding is about
/// @param answer why the version is right as it is
public record Answer(
    @NotNull @Size(max = 64) @Pattern(regexp = Texts.KEBAB_CASE) String rule,
    @NotNull @Size(max = 64) @Pattern(regexp = Texts.KEBAB_CASE) String clause,
    @NotNull @Size(min = 1, max = 2000) @Pattern(regexp = Texts.PARAGRAPHS) String answer) {

  public boolean isTo(Finding finding) {
    return rule.equals(finding.rule()) && clause.equals(finding.clause());
  }

  public boolean isToTheSameAs(Answer other) {
    return rule.equals(other.rule) && clause.equals(other.clause);
  }
}
