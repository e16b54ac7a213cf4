package dev.plumbline.scorecard.terms;

/// What is known of a contract's terms in a month.
public sealed interface TermsInForce {

  /// The month lies outside of the contract's term.
  TermsInForce NONE = new None();

  /// These.
  record Present(FrozenTerms terms) implements TermsInForce {}

  /// There are some, but contract-service has not been able to give them yet.
  record Unfetched(int version) implements TermsInForce {}

  record None() implements TermsInForce {}
}
