package dev.plumbline.scorecard.report.verification;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import dev.plumbline.kernel.measure.Line;
import dev.plumbline.scorecard.report.verification.VerifiedMeasure.Use;
import dev.plumbline.scorecard.scoring.evidence.Gathering;
import dev.plumbline.scorecard.scoring.evidence.MonthEvidence;
import dev.plumbline.scorecard.scoring.evidence.Part;
import dev.plumbline.scorecard.scoring.evidence.Report;
import dev.plumbline.scorecard.scoring.terms.Clause;
import dev.plumbline.scorecard.scoring.terms.Terms;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/// Sets the two sides' reports of a month beside each other. A pure function: whose figure counts
/// is asked of the very gathering that scoring uses.
final class Verification {

  private final Report vendor;
  private final Report client;
  private final BigDecimal tolerance;
  private final Map<Place, List<Use>> uses;

  private record Place(Line line, String measure) {}

  private record Used(Place place, Use use) {}

  private Verification(
      Report vendor, Report client, BigDecimal tolerance, Map<Place, List<Use>> uses) {
    this.vendor = vendor;
    this.client = client;
    this.tolerance = tolerance;
    this.uses = uses;
  }

  /// The measures that both reports hold, in the order of their keys.
  ///
  /// @param tolerance by how many per cent of the client's figure the vendor's may differ
  static List<VerifiedMeasure> of(
      Terms terms, YearMonth month, Report vendor, Report client, BigDecimal tolerance) {
    MonthEvidence evidence = MonthEvidence.ofReports(vendor, client);
    return new Verification(vendor, client, tolerance, uses(terms, month, evidence)).measures();
  }

  private List<VerifiedMeasure> measures() {
    return vendor.lines().keySet().stream()
        .flatMap(this::ofLine)
        .sorted(comparing(VerifiedMeasure::key))
        .toList();
  }

  private Stream<VerifiedMeasure> ofLine(Line line) {
    return vendor.line(line).values().entrySet().stream()
        .flatMap(
            reported ->
                client.line(line).find(reported.getKey()).stream()
                    .map(
                        measured ->
                            verified(
                                new Place(line, reported.getKey()),
                                new Comparison(reported.getValue(), measured, tolerance))));
  }

  private VerifiedMeasure verified(Place place, Comparison comparison) {
    return new VerifiedMeasure(
        place.line(),
        place.measure(),
        vendor.revision(),
        client.revision(),
        comparison,
        uses.getOrDefault(place, List.of()));
  }

  private static Map<Place, List<Use>> uses(Terms terms, YearMonth month, MonthEvidence evidence) {
    return terms.clauses().stream()
        .filter(clause -> clause.evidence() == Clause.Evidence.REPORTS)
        .flatMap(
            clause ->
                Gathering.ofClause(clause, List.of(month), terms, Map.of(month, evidence))
                    .parts()
                    .stream()
                    .flatMap(part -> uses(clause, part)))
        .collect(groupingBy(Used::place, collectingAndThen(toSet(), Verification::byMetric)));
  }

  private static Stream<Used> uses(Clause clause, Part part) {
    Use use = new Use(clause.metric().code(), part.source());
    return part.measures().values().keySet().stream()
        .map(measure -> new Used(new Place(part.line(), measure), use));
  }

  private static List<Use> byMetric(Set<Used> used) {
    return used.stream().map(Used::use).sorted(comparing(Use::metric)).toList();
  }
}
