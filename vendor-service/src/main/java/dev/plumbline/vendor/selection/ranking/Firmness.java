package dev.plumbline.vendor.selection.ranking;

/// How firmly a first place stands, in a word.
public enum Firmness {
  /// It stays in 80 % of the weightings or more.
  ROBUST,
  MODERATE,
  /// It stays in less than 60 %.
  FRAGILE
}
