package dev.plumbline.scorecard.credit;

import dev.plumbline.kernel.credit.Charge;
import dev.plumbline.scorecard.scoring.terms.Window;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;

/// A default that costs something.
///
/// @param clause its code
/// @param window of the clause
/// @param months those that the window answers for
/// @param allocationPercent above 0
/// @param doubled whether it escalates, right after another
record Payable(
    String clause,
    Window window,
    List<YearMonth> months,
    BigDecimal allocationPercent,
    boolean doubled) {

  Payable {
    months = List.copyOf(months);
  }

  boolean isQuarterly() {
    return switch (window) {
      case MONTH, ROLLING_3 -> false;
      case QUARTER -> true;
    };
  }

  Charge charge(Quarter quarter) {
    return new Charge(
        clause, allocationPercent, doubled, isQuarterly() ? quarter.atRisk(months) : null);
  }
}
