package dev.plumbline.contract.schedule.section;

import dev.plumbline.contract.clause.BoundClause;
import dev.plumbline.contract.clause.Clause;
import dev.plumbline.contract.schedule.page.Section;
import dev.plumbline.contract.terms.VersionContent;
import dev.plumbline.kernel.metric.MetricDefinition;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// The clauses of a version, and what is said of each whatever its kind.
record ClauseSheet(VersionContent content, List<BoundClause> clauses) {

  static ClauseSheet of(Subject subject) {
    VersionContent content = subject.terms().content();
    return new ClauseSheet(
        content,
        IntStream.range(0, content.clauses().size())
            .mapToObj(i -> bound(i, content.clauses().get(i), subject.terms().metrics()))
            .toList());
  }

  private static BoundClause bound(int index, Clause clause, List<MetricDefinition> metrics) {
    return new BoundClause(index, clause, metric(clause, metrics));
  }

  private static MetricDefinition metric(Clause clause, List<MetricDefinition> metrics) {
    return metrics.stream()
        .filter(metric -> metric.code().equals(clause.metric()))
        .filter(metric -> Integer.valueOf(metric.version()).equals(clause.metricVersion()))
        .findFirst()
        .orElseThrow();
  }

  Targets targets(BoundClause bound) {
    return new Targets(bound.clause(), bound.metric(), content.currency());
  }

  /// "15 of 100"
  String weight(Clause clause) {
    int all = content.clauses().stream().mapToInt(Clause::weight).sum();
    return "%d of %d".formatted(clause.weight(), all);
  }

  String credit(Clause clause) {
    return clause.critical() ? Quantity.percent(clause.creditAllocationPercent()) : "none";
  }

  /// The facts that every clause has.
  Section target(Section section, BoundClause bound) {
    Clause clause = bound.clause();
    Targets targets = targets(bound);
    return section
        .fact("Continues the clause", Optional.ofNullable(clause.predecessor()))
        .fact(
            "Metric",
            "%s (%s, version %d)"
                .formatted(bound.metric().name(), bound.metric().code(), bound.metric().version()))
        .fact("Covers", ScopeSection.covered(bound.lines(), content.scope()))
        .fact("Expected", targets.expected())
        .fact("Breached", targets.breach())
        .fact("Weight", weight(clause))
        .fact("Least sample", sample(bound))
        .fact("Credit", creditWords(clause));
  }

  private static Optional<String> sample(BoundClause bound) {
    return Optional.ofNullable(bound.clause().minimumSample())
        .map(least -> "%d a month, counted by %s".formatted(least, bound.metric().sampleCount()));
  }

  private static String creditWords(Clause clause) {
    if (!clause.critical()) {
      return "None: the clause is not critical";
    }
    String share =
        "%s of the at-risk amount for a default"
            .formatted(Quantity.percent(clause.creditAllocationPercent()));
    return earnBack(clause)
        .map(months -> "%s; returned after %s met in a row".formatted(share, months))
        .orElse(share);
  }

  private static Optional<String> earnBack(Clause clause) {
    return Optional.ofNullable(clause.earnBack()).map(it -> Quantity.counted(it.months(), "month"));
  }
}
