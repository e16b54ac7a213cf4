package dev.plumbline.kernel.measure;

import static java.util.stream.Collectors.joining;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;

/// That the parts of a whole do not exceed it: Σ parts ≤ times × whole, on one line and month.
/// Parts that are absent are left out of the sum, which can only make it smaller; without the whole
/// there is nothing to compare.
///
/// @param parts measures that make up the whole or a share of it
/// @param times how much one of the whole can hold, 1 but for points
/// @param channels where the rule holds
/// @param severity what to do when it is broken
public record PlausibilityRule(
    List<String> parts, int times, String whole, ChannelScope channels, Severity severity) {

  /// What to do with a report that breaks a rule.
  public enum Severity {
    /// It cannot be true.
    REFUSED,
    /// Time can make it true, so it counts with a comment that confirms it.
    TO_CONFIRM
  }

  public PlausibilityRule {
    parts = List.copyOf(parts);
  }

  public boolean isBrokenBy(Measures measures) {
    BigDecimal limit = measures.values().get(whole);
    if (limit == null) {
      return false;
    }
    BigDecimal sum =
        parts.stream()
            .map(measures.values()::get)
            .filter(Objects::nonNull)
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    return sum.compareTo(limit.multiply(BigDecimal.valueOf(times))) > 0;
  }

  /// The rule as a sentence, such as `contactsHandled + contactsAbandoned cannot exceed
  /// contactsOffered`.
  @Override
  public String toString() {
    return parts.stream().collect(joining(" + "))
        + switch (severity) {
          case REFUSED -> " cannot exceed ";
          case TO_CONFIRM -> " seldom exceeds ";
        }
        + (times == 1 ? "" : times + " × ")
        + whole;
  }
}
