package dev.plumbline.contract.terms;

/// How often an obligation falls due.
public enum Cadence {
  MONTHLY,
  QUARTERLY,
  YEARLY
}
