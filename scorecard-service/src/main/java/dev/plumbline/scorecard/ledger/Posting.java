package dev.plumbline.scorecard.ledger;

import java.math.BigDecimal;

/// An entry to be added.
///
/// @param amount never 0
record Posting(Subject subject, EntryKind kind, BigDecimal amount) {}
