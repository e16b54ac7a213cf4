package dev.plumbline.scorecard.ledger;

/// What an entry of the ledger is.
public enum EntryKind {
  /// What a default costs the vendor.
  CREDIT,
  /// What a clause has earned back of an earlier credit: negative.
  EARN_BACK,
  /// What an earlier entry was wrong by.
  CORRECTION
}
