package dev.plumbline.scorecard.relief;

import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toSet;

import dev.plumbline.scorecard.scoring.terms.Clause;
import dev.plumbline.scorecard.terms.FrozenTerms;
import dev.plumbline.scorecard.terms.TermsInForce;
import dev.plumbline.scorecard.terms.TermsService;
import dev.plumbline.web.problem.ProblemException;
import dev.plumbline.web.problem.Violation;
import jakarta.inject.Singleton;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Which clauses a request means. They are written down by their codes, so that what was granted
/// does not grow with a later version of the contract.
@Singleton
class ReliefClauses {

  private final TermsService terms;

  ReliefClauses(TermsService terms) {
    this.terms = terms;
  }

  /// The codes of the clauses, in order.
  ///
  /// @throws ProblemException 422 for months outside of the term and for clauses that one of the
  ///     months does not have, all at once; 503 while terms have not been fetched
  SortedSet<String> of(UUID contractId, ReliefContent content) {
    Map<YearMonth, @Nullable Set<String>> inForce = new TreeMap<>();
    content.periods().forEach(month -> inForce.put(month, codes(contractId, month)));
    List<Violation> violations = new ArrayList<>();
    if (inForce.containsValue(null)) {
      violations.add(
          Violation.at(
              "/periods",
              "outside-term",
              "The contract's term does not cover all of these months"));
    }
    List<Set<String>> known = inForce.values().stream().flatMap(Stream::ofNullable).toList();
    List<String> asked = content.clauses();
    if (asked != null) {
      violations.addAll(unknown(asked, known));
    }
    if (!violations.isEmpty()) {
      throw ProblemException.invalid(violations);
    }
    return asked == null
        ? known.stream().flatMap(Set::stream).collect(toCollection(TreeSet::new))
        : new TreeSet<>(asked);
  }

  private static List<Violation> unknown(List<String> asked, List<Set<String>> known) {
    return IntStream.range(0, asked.size())
        .filter(i -> !known.stream().allMatch(codes -> codes.contains(asked.get(i))))
        .mapToObj(
            i ->
                Violation.at(
                    "/clauses/" + i,
                    "unknown-clause",
                    "The contract does not have this clause in all of these months"))
        .toList();
  }

  private @Nullable Set<String> codes(UUID contractId, YearMonth month) {
    return switch (terms.inForce(contractId, month)) {
      case TermsInForce.None _ -> null;
      case TermsInForce.Unfetched unfetched -> throw unfetched.problem();
      case TermsInForce.Present(FrozenTerms inForce, _) ->
          inForce.agreed().clauses().stream().map(Clause::code).collect(toSet());
    };
  }
}
