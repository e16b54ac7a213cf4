package dev.plumbline.scorecard.report.content;

import dev.plumbline.kernel.measure.Line;

/// The sender's word that an unlikely figure is right.
///
/// @param comment why it is so
public record Confirmation(Line line, String measure, String comment) {

  public static final int LONGEST_COMMENT = 1000;
}
