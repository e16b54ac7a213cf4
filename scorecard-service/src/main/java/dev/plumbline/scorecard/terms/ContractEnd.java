package dev.plumbline.scorecard.terms;

import java.time.LocalDate;
import java.time.YearMonth;

/// When a contract ends, as far as contract-service has told: by its term with all renewals, or by
/// its termination.
///
/// @param lastDay the last day that it is known to run
/// @param renews whether it goes on after that day, unless somebody gives notice
public record ContractEnd(LocalDate lastDay, boolean renews) {

  /// Whether the contract does not go on after a month, as far as is known: its last month decides
  /// what is due by quarters.
  public boolean isLastMonth(YearMonth month) {
    return !renews && month.equals(YearMonth.from(lastDay));
  }

  /// Whether a month lies after it.
  boolean isBefore(YearMonth month) {
    return month.isAfter(YearMonth.from(lastDay));
  }
}
