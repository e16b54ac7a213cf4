package dev.plumbline.vendor.registry.site;

/// How far a site is from the client: in its country, in a near one, or far away.
public enum Shore {
  ONSHORE,
  NEARSHORE,
  OFFSHORE
}
