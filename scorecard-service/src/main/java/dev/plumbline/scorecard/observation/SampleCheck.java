package dev.plumbline.scorecard.observation;

import dev.plumbline.scorecard.scoring.terms.Clause;
import dev.plumbline.scorecard.scoring.terms.Clause.Evidence;
import dev.plumbline.scorecard.terms.ContractEnd;
import dev.plumbline.scorecard.terms.FrozenTerms;
import dev.plumbline.scorecard.terms.TermsInForce;
import dev.plumbline.web.problem.Violation;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Everything that is wrong with a batch of samples, at once.
final class SampleCheck {

  private final String clause;
  private final Map<YearMonth, TermsInForce> terms;
  private final Set<YearMonth> seen;
  private final LocalDate today;

  /// @param terms those in force in each month of the batch
  /// @param seen months of which the rater may know how the other side rated
  /// @param today the last date that a contact can have
  SampleCheck(
      String clause, Map<YearMonth, TermsInForce> terms, Set<YearMonth> seen, LocalDate today) {
    this.clause = clause;
    this.terms = terms;
    this.seen = seen;
    this.today = today;
  }

  List<Violation> violations(List<Sample> samples) {
    List<Violation> found = new ArrayList<>();
    Set<String> contacts = new HashSet<>();
    for (int i = 0; i < samples.size(); i++) {
      Sample sample = samples.get(i);
      String pointer = "/observations/" + i;
      if (!contacts.add(sample.contactReference())) {
        found.add(
            Violation.at(
                pointer + "/contactReference",
                "contact-repeated",
                "The contact stands here more than once"));
      }
      if (sample.date().isAfter(today)) {
        found.add(Violation.at(pointer + "/date", "in-future", "The contact is yet to come"));
      }
      if (seen.contains(sample.month())) {
        found.add(
            Violation.at(
                pointer + "/date",
                "month-published",
                "The month is published, and with it how the other side has rated"));
      }
      inTerms(pointer, sample).ifPresent(found::add);
    }
    return found;
  }

  private Optional<Violation> inTerms(String pointer, Sample sample) {
    if (!(terms.get(sample.month())
            instanceof TermsInForce.Present(FrozenTerms present, ContractEnd end))
        || sample.date().isAfter(end.lastDay())) {
      return Optional.of(
          Violation.at(
              pointer + "/date", "outside-term", "The contract's term does not cover this date"));
    }
    Optional<Clause> behaviour =
        present.clause(clause).filter(it -> it.evidence() == Evidence.OBSERVATIONS);
    if (behaviour.isEmpty()) {
      return Optional.of(
          Violation.at(
              pointer + "/date",
              "unknown-clause",
              "The terms of this month have no such behaviour clause"));
    }
    return behaviour
        .filter(it -> !it.lines().contains(sample.line()))
        .map(
            _ -> Violation.at(pointer, "line-out-of-scope", "The clause does not cover this line"));
  }
}
