package dev.plumbline.scorecard.scoring.clause;

import dev.plumbline.scorecard.scoring.evidence.Gathering;
import dev.plumbline.scorecard.scoring.evidence.Pool;
import dev.plumbline.scorecard.scoring.relief.Excuse;
import dev.plumbline.scorecard.scoring.terms.Clause;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What one month gives to a clause.
///
/// @param excuse what excuses the clause in it
record ClauseMonth(YearMonth month, @Nullable Excuse excuse, Pool pool) {

  static ClauseMonth of(YearMonth month, Clause clause, ScoredMonth scored) {
    return new ClauseMonth(
        month,
        scored.reliefs().of(clause, month).orElse(null),
        Gathering.ofClause(clause, List.of(month), scored.terms(), scored.evidence()));
  }

  /// Whether it is pooled with the others; a sample that is too small is not absence.
  boolean isPooled() {
    return excuse == null && pool.gaps().isEmpty();
  }

  /// Why it is not pooled.
  Optional<Omission> omission() {
    if (excuse != null) {
      return Optional.of(new Omission.Excused(month, excuse));
    }
    return pool.gaps().isEmpty()
        ? Optional.empty()
        : Optional.of(new Omission.Absent(month, pool.gaps()));
  }
}
