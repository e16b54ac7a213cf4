package dev.plumbline.contract.incentive.account;

import dev.plumbline.contract.terms.BoundContent;
import dev.plumbline.contract.terms.MetricSource;
import dev.plumbline.contract.terms.SourceRule;
import dev.plumbline.contract.terms.VersionContent;
import dev.plumbline.kernel.credit.AtRisk;
import dev.plumbline.kernel.measure.KnownMeasures;
import dev.plumbline.kernel.measure.MeasureDefinition;
import dev.plumbline.kernel.measure.Party;
import dev.plumbline.kernel.pricing.PricingModel;
import java.time.YearMonth;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// What a version says about money, reduced to what the check needs.
///
/// @param firstMonth the month that the first of the scenario stands for
/// @param clauses by code, so that their order in the version decides nothing
/// @param clients measures that the client owes
/// @param clientRule metrics for which only the client's report counts
public record Deal(
    Currency currency,
    YearMonth firstMonth,
    PricingModel pricing,
    AtRisk atRisk,
    List<DealClause> clauses,
    Set<String> clients,
    Set<String> clientRule) {

  public Deal {
    clauses = List.copyOf(clauses);
    clients = Set.copyOf(clients);
    clientRule = Set.copyOf(clientRule);
  }

  public static Deal of(BoundContent bound) {
    VersionContent content = bound.content();
    Set<String> clients =
        content.measurement().owners().entrySet().stream()
            .filter(it -> it.getValue() == Party.CLIENT)
            .map(Map.Entry::getKey)
            .collect(Collectors.toSet());
    KnownMeasures.all().stream()
        .filter(it -> it.owner() == Party.CLIENT)
        .map(MeasureDefinition::code)
        .forEach(clients::add);
    Set<String> clientRule =
        content.measurement().sources().stream()
            .filter(it -> it.rule() == SourceRule.CLIENT)
            .map(MetricSource::metric)
            .collect(Collectors.toSet());
    return new Deal(
        content.currency(),
        content.effectiveFrom(),
        content.pricing().model(),
        new AtRisk(content.atRisk().percentOfFees(), content.atRisk().monthlyCapPercent()),
        bound.clauses().stream()
            .map(it -> DealClause.of(it, clients, clientRule))
            .sorted((one, other) -> one.code().compareTo(other.code()))
            .toList(),
        clients,
        clientRule);
  }

  /// Those that cost the vendor something when they are in default.
  public List<DealClause> paying() {
    return clauses.stream().filter(DealClause::pays).toList();
  }

  /// Those whose metric one of the codes names, with or without seconds.
  public List<DealClause> measuring(List<String> metrics) {
    return clauses.stream()
        .filter(it -> metrics.stream().anyMatch(it.metric()::answersTo))
        .toList();
  }
}
