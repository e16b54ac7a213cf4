package dev.plumbline.scorecard.terms;

import dev.plumbline.scorecard.scoring.terms.Clause;
import dev.plumbline.scorecard.scoring.terms.Terms;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.SortedMap;
import java.util.UUID;

/// The frozen terms of one version of a contract, as much of them as reports and scorecards need.
///
/// @param start the first day of the term
/// @param end the last day of the term as it was agreed, before any renewal
/// @param unavailable why a measure of counter-metrics cannot be had, by its code
/// @param agreed what scoring works with
public record FrozenTerms(
    UUID contractId,
    UUID vendorId,
    String reference,
    YearMonth effectiveFrom,
    LocalDate start,
    LocalDate end,
    SortedMap<String, String> unavailable,
    Terms agreed) {

  public Optional<Clause> clause(String code) {
    return agreed.clauses().stream().filter(clause -> clause.code().equals(code)).findFirst();
  }
}
