package dev.plumbline.scorecard.run.preparation;

import dev.plumbline.kernel.measure.Party;
import dev.plumbline.kernel.money.Money;
import dev.plumbline.scorecard.correction.Corrected;
import dev.plumbline.scorecard.correction.Correction;
import dev.plumbline.scorecard.scoring.evidence.MonthEvidence;
import dev.plumbline.scorecard.scoring.evidence.Observations;
import dev.plumbline.scorecard.scoring.evidence.Report;
import dev.plumbline.scorecard.terms.ContractMonth;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/// What was read of many contracts' months.
///
/// @param reports those that count, by side
/// @param corrections the figures that disputes have put in place of reported ones
/// @param ratings by the code that the behaviour clause had then
/// @param reliefs the codes of the clauses that are excused
/// @param invoices of the scored month, where one was accepted
record Known(
    Map<ContractMonth, Map<Party, Report>> reports,
    Map<UUID, Map<YearMonth, List<Correction>>> corrections,
    Map<ContractMonth, Map<String, Observations>> ratings,
    Map<UUID, Map<YearMonth, Set<String>>> reliefs,
    Map<UUID, Map<YearMonth, Money>> invoices) {

  /// A month's evidence, in the codes of the clauses as they are now.
  MonthEvidence of(ContractMonth of, Outline outline) {
    UUID id = of.contractId();
    YearMonth month = of.month();
    Map<Party, Report> bySide =
        Corrected.of(
            reports.getOrDefault(of, Map.of()),
            corrections.getOrDefault(id, Map.of()).getOrDefault(month, List.of()),
            outline.inputs().terms());
    return new MonthEvidence(
            bySide.get(Party.VENDOR),
            bySide.get(Party.CLIENT),
            ratings.getOrDefault(of, Map.of()),
            outline.forecast(month),
            reliefs.getOrDefault(id, Map.of()).getOrDefault(month, Set.of()),
            invoices.getOrDefault(id, Map.of()).get(month))
        .renamed(outline.renamed());
  }
}
