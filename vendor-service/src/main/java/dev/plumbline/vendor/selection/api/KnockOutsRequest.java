package dev.plumbline.vendor.selection.api;

import dev.plumbline.vendor.selection.KnockOutAnswers;
import dev.plumbline.web.problem.Violation;
import dev.plumbline.web.validation.Repeated;
import dev.plumbline.web.validation.SelfChecked;
import dev.plumbline.web.validation.Texts;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;

/// What was found about a candidate, whole: a knock-out that is left out is open.
public record KnockOutsRequest(@NotNull @Size(max = 30) List<@NotNull @Valid AnswerPart> answers)
    implements SelfChecked {

  /// One finding.
  ///
  /// @param knockOut the knock-out's code
  /// @param evidence what the finding rests on
  public record AnswerPart(
      @NotNull @Size(max = 64) @Pattern(regexp = Texts.KEBAB_CASE) String knockOut,
      @NotNull Boolean passed,
      @NotNull @Size(min = 1, max = 2000) @Pattern(regexp = Texts.PARAGRAPHS) String evidence) {}

  static KnockOutsRequest of(KnockOutAnswers found) {
    return new KnockOutsRequest(
        found.answers().stream()
            .map(one -> new AnswerPart(one.knockOut(), one.passed(), one.evidence()))
            .toList());
  }

  @Override
  public List<Violation> violations() {
    return Repeated.in("/answers", "knockOut", answers, AnswerPart::knockOut).toList();
  }

  KnockOutAnswers found() {
    return new KnockOutAnswers(
        answers.stream()
            .map(one -> new KnockOutAnswers.Answer(one.knockOut(), one.passed(), one.evidence()))
            .toList());
  }
}
