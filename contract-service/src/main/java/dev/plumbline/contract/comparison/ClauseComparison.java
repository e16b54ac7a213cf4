package dev.plumbline.contract.comparison;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What changed in a clause.
///
/// @param code that it has after the change, or had before it was removed
/// @param formerCode that it had before, where it was renamed
/// @param words the change as a whole, for people
/// @param changes field by field; none where the clause is new or gone
public record ClauseComparison(
    String code,
    @Nullable String formerCode,
    ClauseChangeKind kind,
    String words,
    List<Change> changes) {}
