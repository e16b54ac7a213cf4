package dev.plumbline.scorecard.terms;

import dev.plumbline.scorecard.scoring.terms.Clause;
import dev.plumbline.scorecard.scoring.terms.Terms;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Optional;
import java.util.SortedMap;
import java.util.UUID;

/// The frozen terms of one version of a contract, as much of them as reports and scorecards need.
///
/// @param start the first day of the term
/// @param end the last day of the term as it was agreed, before any renewal
/// @param unavailable why a measure of counter-metrics cannot be had, by its code
/// @param verificationTolerance by how many per cent of the client's figure the vendor's may differ
/// @param disputeDays how many days after the day of publication a scorecard can be disputed
/// @param agreed what scoring works with
public record FrozenTerms(
    UUID contractId,
    UUID vendorId,
    String reference,
    YearMonth effectiveFrom,
    LocalDate start,
    LocalDate end,
    SortedMap<String, String> unavailable,
    BigDecimal verificationTolerance,
    int disputeDays,
    Terms agreed) {

  /// When what is published at an instant can no longer be disputed: once the last of the days is
  /// over, in the contract's time zone.
  public Instant disputableUntil(Instant published) {
    ZoneId zone = agreed.calendar().zone();
    return LocalDate.ofInstant(published, zone)
        .plusDays(disputeDays + 1L)
        .atStartOfDay(zone)
        .toInstant();
  }

  /// The first instant after a month, in the contract's time zone.
  public Instant endOf(YearMonth month) {
    return month.plusMonths(1).atDay(1).atStartOfDay(agreed.calendar().zone()).toInstant();
  }

  public Optional<Clause> clause(String code) {
    return agreed.clauses().stream().filter(clause -> clause.code().equals(code)).findFirst();
  }
}
