package dev.plumbline.scorecard.credit;

import dev.plumbline.kernel.credit.Chronic;
import dev.plumbline.scorecard.credit.Credits.Settlement;
import dev.plumbline.scorecard.scoring.CreditHistory.PastCourse;
import dev.plumbline.scorecard.scoring.Fact;
import dev.plumbline.scorecard.scoring.Fact.OpenCredits;
import dev.plumbline.scorecard.scoring.Fact.TerminationRight;
import dev.plumbline.scorecard.scoring.Inputs;
import dev.plumbline.scorecard.scoring.terms.Clause;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// What a reader has to know beside the amounts.
final class CreditFacts {

  private CreditFacts() {}

  /// @param courses by clause, this month included
  static List<Fact> of(
      Inputs inputs,
      Map<String, PastCourse> courses,
      List<Payable> payables,
      Settlement settlement) {
    List<Fact> facts = new ArrayList<>();
    for (Clause clause : inputs.terms().clauses()) {
      Chronic before = inputs.history().credits().of(clause).course().chronic();
      Chronic now = Objects.requireNonNull(courses.get(clause.code())).course().chronic();
      if (now.lasts() && !before.lasts()) {
        facts.add(new TerminationRight(clause.code(), now.defaults()));
      }
    }
    switch (settlement) {
      case Credits.Open() -> addOpen(facts, payables, List.of(inputs.period()));
      case Credits.Settled(_, List<YearMonth> awaited) ->
          addOpen(facts, payables.stream().filter(Payable::isQuarterly).toList(), awaited);
    }
    return facts;
  }

  private static void addOpen(List<Fact> facts, List<Payable> waiting, List<YearMonth> months) {
    if (!waiting.isEmpty() && !months.isEmpty()) {
      facts.add(new OpenCredits(waiting.stream().map(Payable::clause).toList(), months));
    }
  }
}
