package dev.plumbline.scorecard.sheet.reading;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// The columns of a report's sheet, in the order of the template. In a file they may stand in any
/// order, and others between them, which nobody reads.
public enum Column {
  ACTIVITY("Activity", true),
  CHANNEL("Channel", true),
  MEASURE("Measure", true),
  UNIT("Unit", false),
  VALUE("Value", true),
  /// That an unlikely value is right, and why.
  COMMENT("Comment", false),
  /// The clauses that need the measure, with the metric for which they do.
  NEEDED_BY("Needed by", false),
  MEANING("Meaning", false),
  /// What was wrong with the row, in a file that was refused.
  REASONS("Reasons", false);

  private final String title;
  private final boolean required;

  Column(String title, boolean required) {
    this.title = title;
    this.required = required;
  }

  public String title() {
    return title;
  }

  boolean isRequired() {
    return required;
  }

  /// The column of this title, however it is written: `needed_by` is `Needed by`.
  static Optional<Column> of(String title) {
    String letters = letters(title);
    return Arrays.stream(values())
        .filter(column -> letters(column.title).equals(letters))
        .findFirst();
  }

  private static String letters(String title) {
    return title.toLowerCase(Locale.ROOT).replaceAll("[\\s_-]", "");
  }
}
