package dev.plumbline.scorecard.report;

import java.time.Duration;

/// Where a report is in its life.
public enum ReportStatus {
  /// Its sender still writes it; the other side does not see it.
  DRAFT,
  /// Attested and handed over: its figures stand.
  SUBMITTED,
  /// The client has no objection.
  ACCEPTED,
  /// The client has objections; it counts for five days more, unless a new revision comes.
  RETURNED;

  /// How long a returned report still counts. Hours, not dates: no change to summer time makes it
  /// longer or shorter.
  public static final Duration RETURNED_COUNTS = Duration.ofDays(5);
}
