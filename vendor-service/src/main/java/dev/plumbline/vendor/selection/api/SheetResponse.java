package dev.plumbline.vendor.selection.api;

import dev.plumbline.vendor.selection.ScoreSheet;
import dev.plumbline.vendor.selection.Scores;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The scores of one evaluator.
///
/// @param evaluator the user name
/// @param submittedAt absent while they are a draft
public record SheetResponse(
    String evaluator,
    @Nullable Instant submittedAt,
    List<Scores.Score> scores,
    List<Scores.Conflict> conflicts) {

  static SheetResponse of(ScoreSheet sheet) {
    Scores scores = sheet.scores();
    return new SheetResponse(
        sheet.evaluator(), sheet.submittedAt().orElse(null), scores.scores(), scores.conflicts());
  }
}
