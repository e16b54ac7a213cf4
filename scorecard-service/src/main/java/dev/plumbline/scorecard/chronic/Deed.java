package dev.plumbline.scorecard.chronic;

import java.time.LocalDate;

/// What the client did, and when.
///
/// @param clause by its code
public record Deed(String clause, ChronicAction action, LocalDate actedOn, String note) {}
