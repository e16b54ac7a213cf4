package dev.plumbline.vendor.selection;

/// Whether a round goes on. A programme that steps back closes it; the next one begins anew.
public enum SelectionStatus {
  OPEN,
  CLOSED
}
