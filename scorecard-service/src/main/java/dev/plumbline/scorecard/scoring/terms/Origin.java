package dev.plumbline.scorecard.scoring.terms;

import java.time.YearMonth;
import java.util.List;

/// Where a clause comes from: how long it has been what it is, and what it was called before.
///
/// @param since the first month in which it existed, under whatever code, with the same metric,
///     version and lines as now; no window reaches back before it
/// @param formerCodes the codes that it had in earlier versions, the last one first
public record Origin(YearMonth since, List<String> formerCodes) {

  public Origin {
    formerCodes = List.copyOf(formerCodes);
  }
}
