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

/// Everything that is wrong with a batch of samples.
final class SampleCheck {

  private final String clause;
  private final Map<YearMonth, TermsInForce> terms;

  private SampleCheck(String clause, Map<YearMonth, TermsInForce> terms) {
    this.clause = clause;
    this.terms = terms;
  }

  /// What is wrong whatever the contract.
  ///
  /// @param today the last date that a contact can have
  static List<Violation> byItself(List<Sample> samples, LocalDate today) {
    List<Violation> found = new ArrayList<>();
    Set<String> contacts = new HashSet<>();
    for (int i = 0; i < samples.size(); i++) {
      Sample sample = samples.get(i);
      if (!contacts.add(sample.contactReference())) {
        found.add(
            Violation.at(
                pointer(i) + "/contactReference",
                "contact-repeated",
                "The contact stands here more than once"));
      }
      if (sample.date().isAfter(today)) {
        found.add(Violation.at(pointer(i) + "/date", "in-future", "The contact is yet to come"));
      }
    }
    return found;
  }

  /// What is wrong under the contract.
  ///
  /// @param terms those in force in each month of the batch
  /// @param seen months of which the rater may know how the other side rated
  static List<Violation> under(
      Map<YearMonth, TermsInForce> terms,
      String clause,
      Set<YearMonth> seen,
      List<Sample> samples) {
    SampleCheck check = new SampleCheck(clause, terms);
    List<Violation> found = new ArrayList<>();
    for (int i = 0; i < samples.size(); i++) {
      Sample sample = samples.get(i);
      if (seen.contains(sample.month())) {
        found.add(
            Violation.at(
                pointer(i) + "/date",
                "month-published",
                "The month is published, and with it how the other side has rated"));
      }
      check.inTerms(pointer(i), sample).ifPresent(found::add);
    }
    return found;
  }

  private static String pointer(int index) {
    return "/observations/" + index;
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
