package dev.plumbline.contract.comparison;

import java.util.Arrays;

/// A part of a version's terms beside its clauses.
public enum PartOfTerms {
  /// Engagement, currency, time zone, and the month it takes effect.
  GENERAL(""),
  TERM("term"),
  SCOPE("scope"),
  PRICING("pricing"),
  AT_RISK("atRisk"),
  REPORTING("reporting"),
  MEASUREMENT("measurement"),
  /// The order in which the clauses stand; what they say is compared clause by clause.
  CLAUSES("clauses"),
  OBLIGATIONS("obligations"),
  GUIDELINES("guidelines"),
  /// The definitions of the metrics.
  METRICS("metrics");

  private final String member;

  PartOfTerms(String member) {
    this.member = member;
  }

  /// Where a member of the terms belongs.
  static PartOfTerms of(String member) {
    return Arrays.stream(values())
        .filter(part -> part.member.equals(member))
        .findFirst()
        .orElse(GENERAL);
  }
}
