package dev.plumbline.scorecard.report.content;

import dev.plumbline.kernel.measure.Line;
import dev.plumbline.kernel.measure.Measures;

/// What a report says of one line. A measure that is not named is not known, which is not 0.
public record ReportedLine(Line line, Measures measures) {

  public static final int MOST_MEASURES = 200;

  /// Of an activity, a channel and a measure.
  public static final int LONGEST_NAME = 64;
}
