package dev.plumbline.scorecard.invoice;

/// Where an invoice is in its life.
public enum InvoiceStatus {
  /// It waits for a decision and is nobody's fee yet.
  RECEIVED,
  /// It is the month's fee, unless a later one is accepted.
  ACCEPTED,
  /// It never is a fee.
  REJECTED
}
