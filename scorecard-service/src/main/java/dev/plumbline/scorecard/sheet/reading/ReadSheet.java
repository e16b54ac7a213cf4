package dev.plumbline.scorecard.sheet.reading;

import dev.plumbline.scorecard.report.content.ReportContent;
import dev.plumbline.scorecard.sheet.grid.CellName;
import dev.plumbline.scorecard.sheet.grid.Grid;
import dev.plumbline.web.problem.Violation;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A sheet with the report that was read out of it, as far as it could be.
///
/// @param values the numbers that were read
/// @param findings cells that could not be read
public record ReadSheet(
    Grid grid,
    Header header,
    ReportContent content,
    Places places,
    Map<CellName, BigDecimal> values,
    List<Finding> findings) {

  /// So many are listed at most; who has more of them has one fault many times.
  private static final int MOST_FINDINGS = 1_000;

  /// What only says that there is nothing where something could not be read.
  private static final Set<String> GAPS = Set.of("measure-missing", "line-empty");

  /// Everything that is wrong, by cell.
  ///
  /// @param violations of the report, with JSON pointers
  public List<Finding> with(List<Violation> violations) {
    Set<Integer> unread =
        findings.stream().map(finding -> finding.at().row()).collect(Collectors.toSet());
    Stream<Finding> ofReport =
        violations.stream()
            .map(this::finding)
            .filter(it -> !GAPS.contains(it.code()) || !unread.contains(it.at().row()));
    return Stream.concat(findings.stream(), ofReport)
        .sorted((one, other) -> one.at().compareTo(other.at()))
        .limit(MOST_FINDINGS)
        .toList();
  }

  private Finding finding(Violation violation) {
    String pointer = Objects.requireNonNull(violation.pointer());
    return new Finding(places.of(pointer), violation.code(), violation.message());
  }
}
