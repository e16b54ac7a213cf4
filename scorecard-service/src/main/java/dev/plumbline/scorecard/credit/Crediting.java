package dev.plumbline.scorecard.credit;

import dev.plumbline.kernel.credit.Charge;
import dev.plumbline.kernel.credit.MonthCredits;
import dev.plumbline.kernel.money.Money;
import dev.plumbline.scorecard.credit.Credits.Open;
import dev.plumbline.scorecard.credit.Credits.Settled;
import dev.plumbline.scorecard.credit.Credits.Settlement;
import dev.plumbline.scorecard.scoring.CreditHistory;
import dev.plumbline.scorecard.scoring.CreditHistory.PastCourse;
import dev.plumbline.scorecard.scoring.Inputs;
import dev.plumbline.scorecard.scoring.Scorecard;
import dev.plumbline.scorecard.scoring.clause.ClauseResult;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// The function from a scored month to its credits.
public final class Crediting {

  private Crediting() {}

  /// The credits of a scored month.
  ///
  /// @param scorecard what [dev.plumbline.scorecard.scoring.Scoring] made of the same inputs
  public static Credits credit(Inputs inputs, Scorecard scorecard) {
    CreditHistory history = inputs.history().credits();
    Map<String, Default> defaults = new TreeMap<>();
    Map<String, PastCourse> courses = new TreeMap<>();
    List<Payable> payables = new ArrayList<>();
    List<Returned> returned = new ArrayList<>();
    for (ClauseResult result : scorecard.clauses()) {
      String code = result.clause().code();
      PastCourse before = history.of(result.clause());
      Optional<Default> breach = Defaults.of(result, inputs.period(), before.course().misses());
      PastCourse after = after(before, inputs.period(), result, breach);
      courses.put(code, after);
      breach.ifPresent(it -> defaults.put(code, it));
      breach
          .flatMap(it -> Payables.of(result, it, before.course(), inputs))
          .ifPresent(payables::add);
      EarnBack.of(result, after, history.open()).forEach(returned::add);
    }
    FeeBasis basis = Fees.of(inputs);
    Settlement settlement =
        basis.fee().<Settlement>map(fee -> settle(fee, payables, inputs)).orElseGet(Open::new);
    return new Credits(
        defaults,
        courses,
        basis,
        settlement,
        returned,
        CreditFacts.of(inputs, courses, payables, settlement));
  }

  private static PastCourse after(
      PastCourse before, YearMonth month, ClauseResult result, Optional<Default> breach) {
    return new PastCourse(
        before.origin(),
        Courses.after(before.course(), month, result.outcome().code(), breach.orElse(null)));
  }

  /// Without the amounts of the quarter's earlier months only what the month alone has to pay.
  private static Settled settle(Money fee, List<Payable> payables, Inputs inputs) {
    Quarter quarter = Quarter.before(inputs);
    boolean isComplete = quarter.unknown().isEmpty();
    List<Charge> charges =
        payables.stream()
            .filter(it -> isComplete || !it.isQuarterly())
            .map(it -> it.charge(quarter))
            .toList();
    return new Settled(
        MonthCredits.of(inputs.terms().atRisk(), fee, charges, quarter.unusedCaps()),
        payables.stream().anyMatch(Payable::isQuarterly) ? quarter.unknown() : List.of());
  }
}
