package dev.plumbline.vendor.selection.api;

import dev.plumbline.vendor.selection.ScoresView;
import java.util.List;

/// The scores of a selection as this caller may see them.
///
/// @param open whether every evaluator has submitted, and so all scores are open
/// @param sheets the caller's own scores, or all
public record ScoresResponse(
    boolean open, List<EvaluatorProgress> evaluators, List<SheetResponse> sheets) {

  /// Whether somebody who is named has submitted: all that is to be known of them before the last
  /// one has.
  ///
  /// @param evaluator the user name
  public record EvaluatorProgress(String evaluator, boolean submitted) {}

  static ScoresResponse of(ScoresView view) {
    return new ScoresResponse(
        view.open(),
        view.evaluators().stream()
            .map(name -> new EvaluatorProgress(name, view.submitted().contains(name)))
            .toList(),
        view.sheets().stream().map(SheetResponse::of).toList());
  }
}
