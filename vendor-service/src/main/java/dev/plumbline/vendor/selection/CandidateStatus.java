package dev.plumbline.vendor.selection;

/// Where a candidate stands before it is scored.
public enum CandidateStatus {
  /// Some knock-out is not answered yet, and none is failed.
  ENTERED,
  /// It passed every knock-out, and is scored.
  THROUGH,
  KNOCKED_OUT,
  WITHDRAWN
}
