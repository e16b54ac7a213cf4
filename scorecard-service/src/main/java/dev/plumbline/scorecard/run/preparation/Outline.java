package dev.plumbline.scorecard.run.preparation;

import dev.plumbline.kernel.measure.Line;
import dev.plumbline.scorecard.scoring.History;
import dev.plumbline.scorecard.scoring.Inputs;
import dev.plumbline.scorecard.scoring.NeededMonths;
import dev.plumbline.scorecard.scoring.StandingBands;
import dev.plumbline.scorecard.scoring.change.LastScored;
import dev.plumbline.scorecard.scoring.evidence.MonthEvidence;
import dev.plumbline.scorecard.scoring.relief.Reliefs;
import dev.plumbline.scorecard.scoring.terms.Lineage;
import dev.plumbline.scorecard.scoring.terms.Origin;
import dev.plumbline.scorecard.scoring.terms.Terms;
import dev.plumbline.scorecard.terms.ContractMonth;
import dev.plumbline.scorecard.terms.FrozenTerms;
import dev.plumbline.scorecard.terms.TermsInForce.Present;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// A contract's inputs while their evidence is still being read.
///
/// @param renamed the present code of clauses by their former ones
/// @param pooled the months whose measures decide clauses
/// @param inputs without evidence, or with the forecasts alone
record Outline(
    FrozenTerms terms, Map<String, String> renamed, List<ContractMonth> pooled, Inputs inputs) {

  static Outline of(
      Present present,
      YearMonth period,
      NavigableMap<YearMonth, Terms> earlier,
      @Nullable History history,
      @Nullable LastScored lastScored,
      StandingBands bands,
      Instant asOf) {
    FrozenTerms terms = present.terms();
    NavigableMap<YearMonth, Terms> versions = new TreeMap<>(earlier);
    versions.put(terms.effectiveFrom(), terms.agreed());
    Map<String, Origin> origins = Lineage.of(versions);
    Map<String, String> renamed = Lineage.renamed(origins);
    Inputs inputs =
        new Inputs(
            period,
            terms.agreed(),
            present.end().isLastMonth(period),
            origins,
            Map.of(),
            history == null ? History.NONE : history.renamed(renamed),
            lastScored == null ? null : lastScored.renamed(renamed),
            bands,
            asOf);
    return new Outline(terms, renamed, months(terms, NeededMonths.pooled(inputs)), inputs);
  }

  /// The same with the forecasts of the months that are pooled.
  Outline with(Map<ContractMonth, Map<Line, BigDecimal>> forecasts) {
    Map<YearMonth, MonthEvidence> evidence = new HashMap<>();
    for (ContractMonth of : pooled) {
      Map<Line, BigDecimal> forecast = forecasts.getOrDefault(of, Map.of());
      evidence.put(of.month(), new MonthEvidence(null, null, Map.of(), forecast, Set.of(), null));
    }
    return new Outline(terms, renamed, pooled, inputs.with(evidence));
  }

  Map<Line, BigDecimal> forecast(YearMonth month) {
    return inputs.evidence().getOrDefault(month, MonthEvidence.NONE).forecast();
  }

  /// All months whose evidence is needed, once the forecasts are known.
  Set<ContractMonth> needed() {
    Set<ContractMonth> months = new TreeSet<>(pooled);
    months.addAll(months(terms, NeededMonths.standingInForForecasts(inputs)));
    return months;
  }

  /// The inputs with their evidence.
  Prepared prepared(Known known) {
    Map<YearMonth, MonthEvidence> evidence = new HashMap<>();
    for (ContractMonth of : needed()) {
      MonthEvidence all = known.of(of, this);
      evidence.put(of.month(), pooled.contains(of) ? all : all.only(Reliefs.OFFERED));
    }
    return new Prepared(terms, inputs.with(evidence));
  }

  private static List<ContractMonth> months(FrozenTerms terms, Collection<YearMonth> months) {
    return months.stream().map(month -> new ContractMonth(terms.contractId(), month)).toList();
  }
}
