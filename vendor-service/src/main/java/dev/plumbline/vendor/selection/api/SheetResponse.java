package dev.plumbline.vendor.selection.api;

import dev.plumbline.vendor.selection.ScoreSheet;
import dev.plumbline.vendor.selection.api.ScoresRequest.ConflictPart;
import dev.plumbline.vendor.selection.api.ScoresRequest.ScorePart;
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
    List<ScorePart> scores,
    List<ConflictPart> conflicts) {

  static SheetResponse of(ScoreSheet sheet) {
    ScoresRequest written = ScoresRequest.of(sheet.scores());
    return new SheetResponse(
        sheet.evaluator(), sheet.submittedAt().orElse(null), written.scores(), written.conflicts());
  }
}
