package dev.plumbline.scorecard.bi.dataset;

import java.util.Locale;

/// A value that a query reads from a setting of its transaction, as COPY has no parameters: what
/// a caller sent is bound when it is set, and is in no statement's text.
public enum Setting {
  VENDOR("uuid"),
  CONTRACT("uuid"),
  PERIOD("date"),
  FROM("date"),
  TO("date"),
  LIFE("text"),
  /// A report that was returned after this instant still counts.
  RETURNED_SINCE("timestamptz");

  private final String type;

  Setting(String type) {
    this.type = type;
  }

  /// What the database knows it by.
  public String key() {
    return "plumbline.bi_" + name().toLowerCase(Locale.ROOT);
  }

  /// Its value in a query.
  public String sql() {
    return "current_setting('%s')::%s".formatted(key(), type);
  }
}
