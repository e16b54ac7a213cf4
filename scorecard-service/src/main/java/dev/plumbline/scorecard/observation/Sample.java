package dev.plumbline.scorecard.observation;

import dev.plumbline.kernel.measure.Line;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/// One rated contact, as a rater hands it in.
///
/// @param contactReference which contact, in the words of whoever keeps the recordings
/// @param date of the contact; its month is the one that the rating counts for
/// @param rating 1 to 5, as the clause's anchors say
public record Sample(
    String contactReference, LocalDate date, Line line, int rating, @Nullable String note) {

  YearMonth month() {
    return YearMonth.from(date);
  }
}
