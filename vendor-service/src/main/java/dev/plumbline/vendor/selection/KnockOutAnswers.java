package dev.plumbline.vendor.selection;

import java.util.List;
import java.util.Optional;

/// What was found about a candidate, knock-out by knock-out.
public record KnockOutAnswers(List<Answer> answers) {

  /// Before anything was asked.
  static final KnockOutAnswers NONE = new KnockOutAnswers(List.of());

  /// One finding.
  ///
  /// @param knockOut the knock-out's code
  /// @param evidence what the finding rests on
  public record Answer(String knockOut, boolean passed, String evidence) {}

  public KnockOutAnswers {
    answers = List.copyOf(answers);
  }

  /// The finding about a knock-out; empty while it is open.
  public Optional<Answer> find(String knockOut) {
    return answers.stream().filter(answer -> answer.knockOut().equals(knockOut)).findFirst();
  }
}
