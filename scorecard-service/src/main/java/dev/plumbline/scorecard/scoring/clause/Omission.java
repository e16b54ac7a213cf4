package dev.plumbline.scorecard.scoring.clause;

import dev.plumbline.scorecard.scoring.evidence.Gap;
import dev.plumbline.scorecard.scoring.relief.Excuse;
import java.time.YearMonth;
import java.util.List;

/// A month of a clause's window that was taken out of the pool.
public sealed interface Omission {

  YearMonth month();

  /// The clause was excused in it.
  record Excused(YearMonth month, Excuse excuse) implements Omission {}

  /// Needed measures of it are absent.
  record Absent(YearMonth month, List<Gap> gaps) implements Omission {

    public Absent {
      gaps = List.copyOf(gaps);
    }
  }
}
