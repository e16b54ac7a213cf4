package dev.plumbline.kernel.measure;

/// The two sides of a contract: as the source of a report, and as the one who owes a measure.
public enum Party {
  CLIENT,
  VENDOR
}
