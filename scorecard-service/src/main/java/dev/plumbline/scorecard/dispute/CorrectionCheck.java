package dev.plumbline.scorecard.dispute;

import dev.plumbline.kernel.measure.Line;
import dev.plumbline.kernel.measure.MeasureDefinition;
import dev.plumbline.kernel.measure.Origin;
import dev.plumbline.scorecard.correction.Correction;
import dev.plumbline.scorecard.dispute.statement.Verdict;
import dev.plumbline.scorecard.scoring.terms.Clause;
import dev.plumbline.scorecard.scoring.terms.Terms;
import dev.plumbline.web.problem.Violation;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// Whether corrections go with a verdict on a clause: figures of the clause's own metric and lines,
/// each once, and none where nothing changes. Ratings are never corrected; their observations are.
final class CorrectionCheck {

  private static final String ALL = "/corrections";

  private final Terms terms;
  private final Clause clause;

  CorrectionCheck(Terms terms, Clause clause) {
    this.terms = terms;
    this.clause = clause;
  }

  List<Violation> violations(Verdict verdict) {
    List<Correction> corrections = verdict.corrections();
    boolean needed =
        switch (clause.evidence()) {
          case REPORTS -> verdict.outcome().corrects();
          case OBSERVATIONS -> false;
        };
    if (needed == corrections.isEmpty()) {
      return List.of(
          needed
              ? Violation.at(ALL, "corrections-missing", "An upheld dispute says what is right")
              : Violation.at(ALL, "corrections-idle", "There is no figure to correct here"));
    }
    List<Violation> found = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < corrections.size(); i++) {
      Correction correction = corrections.get(i);
      String at = ALL + "/" + i;
      if (!seen.add(correction.line() + "/" + correction.measure())) {
        found.add(Violation.at(at, "correction-repeated", "The measure stands here twice"));
      }
      found.addAll(of(at, correction).toList());
    }
    return found;
  }

  private Stream<Violation> of(String at, Correction correction) {
    if (!clause.metric().measures().contains(correction.measure())) {
      return Stream.of(
          Violation.at(
              at + "/measure", "measure-not-disputed", "The clause's metric has no such measure"));
    }
    return lines(correction.measure()).contains(correction.line())
        ? Stream.empty()
        : Stream.of(
            Violation.at(at, "line-not-disputed", "The clause has no such line of this measure"));
  }

  private List<Line> lines(String measure) {
    boolean once =
        terms
            .measures()
            .find(measure)
            .map(MeasureDefinition::origin)
            .filter(Origin.CONTRACT::equals)
            .isPresent();
    return once ? List.of(Line.SHARED) : clause.lines();
  }
}
