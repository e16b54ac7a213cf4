package dev.plumbline.scorecard.scoring.terms;

import dev.plumbline.kernel.credit.AtRisk;
import dev.plumbline.kernel.measure.Line;
import dev.plumbline.kernel.measure.MeasureDefinition;
import dev.plumbline.kernel.measure.Party;
import dev.plumbline.kernel.measure.Vocabulary;
import dev.plumbline.kernel.metric.MetricDefinition;
import dev.plumbline.kernel.period.ReportingCalendar;
import dev.plumbline.kernel.pricing.PricingModel;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

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
/// @param reliefBandPercent by how much volume may exceed the forecast before clauses of metrics
///     that depend on it are excused
/// @param forecastDueDay the day of the month before by which the client owes its forecast; absent
///     where it owes none
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
    BigDecimal reliefBandPercent,
    @Nullable Integer forecastDueDay,
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

  public Optional<Clause> clause(String code) {
    return clauses.stream().filter(clause -> clause.code().equals(code)).findFirst();
  }

  public boolean isRamp(YearMonth month) {
    return month.isBefore(firstMonth.plusMonths(rampMonths));
  }

  /// When a month's forecast is locked: at the end of the day on which the client owes it, in the
  /// month before. Where it owes none, a forecast is one that was given before the month began.
  public Instant forecastLockedAt(YearMonth month) {
    YearMonth before = month.minusMonths(1);
    int dueDay = forecastDueDay == null ? before.lengthOfMonth() : forecastDueDay;
    return before
        .atDay(Math.min(dueDay, before.lengthOfMonth()))
        .plusDays(1)
        .atStartOfDay(calendar.zone())
        .toInstant();
  }
}
