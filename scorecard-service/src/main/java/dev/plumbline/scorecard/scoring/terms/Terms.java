package dev.plumbline.scorecard.scoring.terms;

import dev.plumbline.kernel.credit.AtRisk;
import dev.plumbline.kernel.measure.Line;
import dev.plumbline.kernel.measure.MeasureDefinition;
import dev.plumbline.kernel.measure.Party;
import dev.plumbline.kernel.measure.Vocabulary;
import dev.plumbline.kernel.metric.MetricDefinition;
import dev.plumbline.kernel.period.ReportingCalendar;
import dev.plumbline.kernel.pricing.PricingModel;
import java.time.YearMonth;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The version of a contract that is in force in the scored month.
///
/// @param version its number
/// @param contentHash what the parties agreed to
/// @param currency of the fee and the credits
/// @param firstMonth the first month of the contract, not of this version
/// @param rampMonths how many months from the first are not scored yet
/// @param calendar the time zone, and when a month's report is due
/// @param scope all lines of the contract
/// @param pricing what the vendor is paid for
/// @param atRisk how much of the fee the vendor stakes
/// @param owners by measure, the party that owes it, where the contract says so
/// @param sources by metric code, whose report counts, where the contract says so
/// @param unavailable measures of counter-metrics that the contract declares it does not have
/// @param clauses in the order of the contract, codes unique
/// @param counterMetrics the definitions that the clauses' counter-metrics name
/// @param measures what the contract can speak of, the client's own measures included
public record Terms(
    int version,
    String contentHash,
    Currency currency,
    YearMonth firstMonth,
    int rampMonths,
    ReportingCalendar calendar,
    List<Line> scope,
    PricingModel pricing,
    AtRisk atRisk,
    Map<String, Party> owners,
    Map<String, SourceRule> sources,
    Set<String> unavailable,
    List<Clause> clauses,
    List<MetricDefinition> counterMetrics,
    Vocabulary measures) {

  public Terms {
    scope = List.copyOf(scope);
    owners = Map.copyOf(owners);
    sources = Map.copyOf(sources);
    unavailable = Set.copyOf(unavailable);
    clauses = List.copyOf(clauses);
    counterMetrics = List.copyOf(counterMetrics);
  }

  /// Whose report counts for a metric.
  public SourceRule sourceRule(MetricDefinition metric) {
    return sources.getOrDefault(metric.code(), SourceRule.CLIENT_ELSE_VENDOR);
  }

  /// The party that owes a measure: as the contract says, else as it is known; a measure nobody
  /// knows is the vendor's.
  public Party owner(String measure) {
    Party agreed = owners.get(measure);
    return agreed != null
        ? agreed
        : measures.find(measure).map(MeasureDefinition::owner).orElse(Party.VENDOR);
  }

  public boolean isRamp(YearMonth month) {
    return month.isBefore(firstMonth.plusMonths(rampMonths));
  }
}
