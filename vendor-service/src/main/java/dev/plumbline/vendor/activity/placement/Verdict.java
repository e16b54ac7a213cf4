package dev.plumbline.vendor.activity.placement;

/// Where an activity belongs, the mildest first.
public enum Verdict {
  OUTSOURCE,
  OUTSOURCE_WITH_SAFEGUARDS,
  KEEP_IN_HOUSE
}
