package dev.plumbline.scorecard.report.content;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a report says, whatever way it came in. Positions in `lines` and `confirmations` are those
/// that violations point to.
public record ReportContent(
    List<ReportedLine> lines, List<Confirmation> confirmations, @Nullable String notes) {

  public static final int MOST_LINES = 500;
  public static final int LONGEST_NOTES = 4000;

  public static final ReportContent EMPTY = new ReportContent(List.of(), List.of(), null);

  public ReportContent {
    lines = List.copyOf(lines);
    confirmations = List.copyOf(confirmations);
  }
}
