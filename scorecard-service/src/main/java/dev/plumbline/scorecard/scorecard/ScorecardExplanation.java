package dev.plumbline.scorecard.scorecard;

import dev.plumbline.scorecard.scorecard.explanation.CapExplanation;
import dev.plumbline.scorecard.scorecard.explanation.ChangeExplanation;
import dev.plumbline.scorecard.scorecard.explanation.Explanation;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// A scorecard with its explanation, as far as a reader may know of it.
///
/// @param explanation without what compares with a scorecard that the reader does not see, or that
///     has been worked out anew since: a vendor learns nothing of a month that is not published
public record ScorecardExplanation(StoredScorecard scorecard, Explanation explanation) {

  /// @param seen the overall scores of the contract's other scorecards that the reader sees, by
  ///     month
  static ScorecardExplanation of(
      StoredScorecard scorecard, Explanation whole, Map<YearMonth, Set<BigDecimal>> seen) {
    return new ScorecardExplanation(
        scorecard,
        new Explanation(
            cap(whole.cap(), seen),
            whole.clauses(),
            Optional.ofNullable(whole.change()).filter(it -> isSeen(it, seen)).orElse(null)));
  }

  private static CapExplanation cap(CapExplanation cap, Map<YearMonth, Set<BigDecimal>> seen) {
    List<CapExplanation.StandIn> standIns =
        cap.standIns().stream().filter(it -> seen.containsKey(it.period())).toList();
    return standIns.size() == cap.standIns().size()
        ? cap
        : new CapExplanation(cap.standing(), cap.beforeCap(), null, standIns);
  }

  private static boolean isSeen(ChangeExplanation change, Map<YearMonth, Set<BigDecimal>> seen) {
    return seen.getOrDefault(change.since(), Set.of()).stream()
        .anyMatch(overall -> overall.compareTo(change.from()) == 0);
  }

  /// What the representation depends on besides the scorecard, which never changes once published:
  /// what the reader sees of earlier months.
  public String state() {
    return "%d-%d-%s"
        .formatted(
            scorecard.version(),
            explanation.cap().standIns().size(),
            explanation.change() == null ? "alone" : "compared");
  }
}
