package dev.plumbline.scorecard.scoring.relief;

import dev.plumbline.kernel.measure.Line;
import dev.plumbline.kernel.measure.Measures;
import dev.plumbline.kernel.metric.Target;
import dev.plumbline.scorecard.scoring.evidence.Gathering;
import dev.plumbline.scorecard.scoring.evidence.MonthEvidence;
import dev.plumbline.scorecard.scoring.evidence.Pool;
import dev.plumbline.scorecard.scoring.relief.Excuse.Granted;
import dev.plumbline.scorecard.scoring.relief.Excuse.TooManyContacts;
import dev.plumbline.scorecard.scoring.terms.Clause;
import dev.plumbline.scorecard.scoring.terms.Terms;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Decides what excuses a clause in a month: what was granted, else volume above the forecast.
public final class Reliefs {

  /// The volume of a line.
  public static final String OFFERED = "contactsOffered";

  private static final String ABANDONED = "contactsAbandoned";
  private static final String REPEATED = "repeatContactsSameDay";
  private static final String ABANDON_RATE = "abandon-rate";
  private static final int MONTHS_BEFORE = 3;
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private final Terms terms;
  private final Map<YearMonth, MonthEvidence> evidence;

  /// Most clauses of a contract cover the same lines.
  private final Map<Covered, Optional<Excuse>> byVolume = new HashMap<>();

  private record Covered(List<Line> lines, YearMonth month) {}

  public Reliefs(Terms terms, Map<YearMonth, MonthEvidence> evidence) {
    this.terms = terms;
    this.evidence = evidence;
  }

  public Optional<Excuse> of(Clause clause, YearMonth month) {
    if (month(month).reliefs().contains(clause.code())) {
      return Optional.of(new Granted());
    }
    return clause.metric().volumeSensitive()
        ? byVolume.computeIfAbsent(new Covered(clause.lines(), month), this::tooManyContacts)
        : Optional.empty();
  }

  /// The months before one of whose volume a forecast is made where the client gave none.
  public static List<YearMonth> monthsBefore(YearMonth month) {
    return Stream.iterate(month.minusMonths(MONTHS_BEFORE), it -> it.plusMonths(1))
        .limit(MONTHS_BEFORE)
        .toList();
  }

  private Optional<Excuse> tooManyContacts(Covered covered) {
    return forecast(covered)
        .flatMap(
            forecast ->
                volume(covered)
                    .filter(volume -> forecast.isExceededBy(volume.counted()))
                    .map(volume -> new TooManyContacts(volume, forecast)));
  }

  /// Whether the client forecast the month on all of the clause's lines.
  public boolean isForecast(Clause clause, YearMonth month) {
    return isForecast(clause.lines(), month);
  }

  private boolean isForecast(List<Line> lines, YearMonth month) {
    return month(month).forecast().keySet().containsAll(lines);
  }

  private Optional<Forecast> forecast(Covered covered) {
    if (isForecast(covered.lines(), covered.month())) {
      Map<Line, BigDecimal> locked = month(covered.month()).forecast();
      BigDecimal sum =
          covered.lines().stream()
              .flatMap(line -> Stream.ofNullable(locked.get(line)))
              .reduce(BigDecimal.ZERO, BigDecimal::add);
      return Optional.of(new Forecast(ForecastBasis.CLIENT, sum, 1, terms.reliefBandPercent()));
    }
    return sum(OFFERED, covered.lines(), monthsBefore(covered.month()))
        .map(
            sum ->
                new Forecast(
                    ForecastBasis.MONTHS_BEFORE, sum, MONTHS_BEFORE, terms.reliefBandPercent()));
  }

  private Optional<Volume> volume(Covered covered) {
    List<YearMonth> months = List.of(covered.month());
    return sum(OFFERED, covered.lines(), months)
        .flatMap(
            offered ->
                sum(REPEATED, covered.lines(), months)
                    .map(
                        repeated ->
                            new Volume(offered, repeated, VolumeDeduction.REPEATS_OF_THE_DAY))
                    .or(
                        () ->
                            sum(ABANDONED, covered.lines(), months)
                                .map(abandoned -> withoutExcess(offered, abandoned))));
  }

  /// Who gives up waiting calls again, so abandons beyond what is expected make their own volume.
  private Volume withoutExcess(BigDecimal offered, BigDecimal abandoned) {
    BigDecimal allowed = offered.multiply(expectedAbandonRate()).divide(HUNDRED);
    BigDecimal excess = abandoned.subtract(allowed).max(BigDecimal.ZERO);
    return new Volume(offered, excess, VolumeDeduction.EXCESS_ABANDONS);
  }

  private BigDecimal expectedAbandonRate() {
    return terms.clauses().stream()
        .filter(clause -> clause.metric().code().startsWith(ABANDON_RATE))
        .flatMap(
            clause ->
                clause.target() instanceof Target.AtMost target
                    ? Stream.of(target.expected())
                    : Stream.empty())
        .findFirst()
        .orElse(BigDecimal.ZERO);
  }

  /// Absent where any line of any of the months lacks the measure.
  private Optional<BigDecimal> sum(String measure, List<Line> lines, List<YearMonth> months) {
    Pool pool = Gathering.ofMeasures(Set.of(measure), lines, months, terms, evidence);
    Measures sums = pool.sums(Set.of(measure));
    return pool.gaps().isEmpty() ? Optional.of(sums.get(measure)) : Optional.empty();
  }

  private MonthEvidence month(YearMonth month) {
    return evidence.getOrDefault(month, MonthEvidence.NONE);
  }
}
