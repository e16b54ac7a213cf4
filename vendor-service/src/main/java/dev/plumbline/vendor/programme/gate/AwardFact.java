package dev.plumbline.vendor.programme.gate;

/// How far the award is.
public enum AwardFact {
  NONE,
  PROPOSED,
  APPROVED
}
