package dev.plumbline.contract.agreement;

import dev.plumbline.contract.life.RunningTerm;
import dev.plumbline.contract.terms.ContractIdentity;
import dev.plumbline.contract.terms.VersionContent;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/// How a contract that was ever active runs, for what goes by its days; all by the clock, also
/// where a renewal or an end has yet to be seen to.
///
/// @param timeZone in which the contract's days begin
/// @param today there
/// @param lastDay the last day that it is known to run
/// @param present its present term; empty once it is over
/// @param spans the effective versions, the oldest first
public record Course(
    ContractIdentity contract,
    ZoneId timeZone,
    LocalDate today,
    LocalDate lastDay,
    Optional<RunningTerm> present,
    List<Span> spans) {

  public Course {
    spans = List.copyOf(spans);
  }

  /// A version, and the days that it is in force within the contract's term.
  public record Span(LocalDate first, LocalDate last, VersionContent content) {}

  /// The first day of the first version.
  public LocalDate firstDay() {
    return spans.getFirst().first();
  }

  /// The day, or the first of the contract's.
  public LocalDate noEarlier(LocalDate day) {
    return day.isBefore(firstDay()) ? firstDay() : day;
  }

  /// The day, or the last of the contract's.
  public LocalDate noLater(LocalDate day) {
    return day.isAfter(lastDay) ? lastDay : day;
  }

  /// What was agreed last.
  public VersionContent newest() {
    return spans.getLast().content();
  }
}
