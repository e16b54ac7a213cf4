package dev.plumbline.vendor.selection;

import java.util.List;

/// The scores of a selection as one reader may see them.
///
/// @param open whether they are open to all
/// @param evaluators those who are named
/// @param submitted those of them who have submitted
/// @param sheets the reader's own, or all
public record ScoresView(
    boolean open, List<String> evaluators, List<String> submitted, List<ScoreSheet> sheets) {}
