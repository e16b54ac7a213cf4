package dev.plumbline.vendor.selection;

import dev.plumbline.vendor.selection.Scores.Score;
import dev.plumbline.web.problem.ProblemException;
import dev.plumbline.web.problem.Violation;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// What scores can be about: the candidates that are through, on every criterion but the price.
record ScoreRules(Criteria criteria, List<Candidate> candidates) {

  /// Knock-outs come first, and somebody must have passed them.
  ///
  /// @throws ProblemException `knock-outs-open`, `no-candidate-to-score`
  void requireField() {
    List<Violation> open =
        candidates.stream()
            .filter(candidate -> candidate.status(criteria) == CandidateStatus.ENTERED)
            .flatMap(
                candidate -> candidate.open(criteria).stream().map(one -> open(candidate, one)))
            .toList();
    if (!open.isEmpty()) {
      throw ProblemException.of(SelectionProblem.KNOCK_OUTS_OPEN).violations(open);
    }
    if (through().isEmpty()) {
      throw ProblemException.of(SelectionProblem.NO_CANDIDATE_TO_SCORE);
    }
  }

  private static Violation open(Candidate candidate, KnockOut one) {
    return Violation.at(
        "",
        "knock-out-open",
        "needs an answer to the knock-out `%s` for the candidate %s"
            .formatted(one.code(), candidate.vendorId()));
  }

  /// @throws ProblemException `unknown-score`
  void requireKnown(Scores scores) {
    Set<UUID> through = through();
    Set<UUID> all = candidates.stream().map(Candidate::vendorId).collect(Collectors.toSet());
    Set<String> scored =
        criteria.scored().stream().map(Criterion::code).collect(Collectors.toSet());
    List<Score> given = scores.scores();
    Stream<Violation> vendors =
        IntStream.range(0, given.size())
            .filter(i -> !through.contains(given.get(i).vendorId()))
            .mapToObj(i -> unknown("/scores/" + i + "/vendorId", "is no candidate to be scored"));
    Stream<Violation> codes =
        IntStream.range(0, given.size())
            .filter(i -> !scored.contains(given.get(i).criterion()))
            .mapToObj(i -> unknown("/scores/" + i + "/criterion", "is no criterion to be scored"));
    Stream<Violation> conflicts =
        IntStream.range(0, scores.conflicts().size())
            .filter(i -> !all.contains(scores.conflicts().get(i).vendorId()))
            .mapToObj(i -> unknown("/conflicts/" + i + "/vendorId", "is no candidate"));
    List<Violation> wrong = Stream.of(vendors, codes, conflicts).flatMap(it -> it).toList();
    if (!wrong.isEmpty()) {
      throw ProblemException.of(SelectionProblem.UNKNOWN_SCORE).violations(wrong);
    }
  }

  private static Violation unknown(String pointer, String message) {
    return Violation.at(pointer, "unknown", message);
  }

  /// @throws ProblemException `scores-incomplete`
  void requireComplete(Scores scores) {
    List<Violation> missing =
        candidates.stream()
            .filter(candidate -> candidate.status(criteria) == CandidateStatus.THROUGH)
            .flatMap(
                candidate ->
                    criteria.scored().stream()
                        .filter(one -> scores.points(candidate.vendorId(), one.code()).isEmpty())
                        .map(one -> missing(candidate, one)))
            .toList();
    if (!missing.isEmpty()) {
      throw ProblemException.of(SelectionProblem.SCORES_INCOMPLETE).violations(missing);
    }
  }

  private static Violation missing(Candidate candidate, Criterion one) {
    return Violation.at(
        "",
        "score-missing",
        "needs a score of %s on `%s`".formatted(candidate.vendorId(), one.code()));
  }

  private Set<UUID> through() {
    return candidates.stream()
        .filter(candidate -> candidate.status(criteria) == CandidateStatus.THROUGH)
        .map(Candidate::vendorId)
        .collect(Collectors.toSet());
  }
}
