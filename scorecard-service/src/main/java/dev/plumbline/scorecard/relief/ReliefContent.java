package dev.plumbline.scorecard.relief;

import java.time.YearMonth;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// What is asked for.
///
/// @param periods in which the clauses are to be excused, at least one
/// @param clauses by code; null for every clause that is in force in one of the months
/// @param evidence what shows it: references or texts, at least one
public record ReliefContent(
    SortedSet<YearMonth> periods,
    @Nullable List<String> clauses,
    ReliefCause cause,
    String reason,
    List<String> evidence) {

  public ReliefContent {
    periods = new TreeSet<>(periods);
    clauses = clauses == null ? null : List.copyOf(clauses);
    evidence = List.copyOf(evidence);
  }
}
