package dev.plumbline.contract.terms;

import dev.plumbline.contract.clause.ClauseChecks;
import dev.plumbline.contract.clause.ScopeLine;
import dev.plumbline.contract.document.Part;
import dev.plumbline.contract.metric.Metrics;
import dev.plumbline.contract.pricing.PricingChecks;
import dev.plumbline.kernel.measure.Channel;
import dev.plumbline.kernel.measure.Line;
import dev.plumbline.web.problem.Violation;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Whether a version's content makes sense as a whole: what a single field cannot know. What
/// makes sense may still be refused at activation.
public final class ContentChecks {

  private ContentChecks() {}

  public static List<Violation> violations(VersionContent content, Metrics metrics) {
    Part<VersionContent> root = Part.root(content);
    List<Part<ScopeLine>> scope = root.elements("scope", VersionContent::scope);
    ClauseChecks clauses =
        new ClauseChecks(scope.stream().map(Part::value).collect(Collectors.toSet()), metrics);
    return Stream.of(
            currency(root),
            root.field("term", VersionContent::term).stream().flatMap(TermChecks::violations),
            scope(scope),
            root.field("pricing", VersionContent::pricing).stream()
                .flatMap(it -> PricingChecks.violations(it, content.currency(), metrics)),
            root.field("atRisk", VersionContent::atRisk).stream().flatMap(ContentChecks::atRisk),
            root.field("measurement", VersionContent::measurement).stream()
                .flatMap(it -> MeasurementChecks.violations(it, metrics)),
            clauses.violations(root.elements("clauses", VersionContent::clauses)),
            obligations(root.elements("obligations", VersionContent::obligations)))
        .flatMap(it -> it)
        .toList();
  }

  private static Stream<Violation> currency(Part<VersionContent> content) {
    return content.field("currency", VersionContent::currency).stream()
        .filter(it -> it.value().getDefaultFractionDigits() < 0)
        .map(it -> it.violation("no-minor-unit", "has no minor unit to pay in"));
  }

  private static Stream<Violation> scope(List<Part<ScopeLine>> scope) {
    Stream<Violation> channels =
        scope.stream()
            .flatMap(it -> it.field("channel", ScopeLine::channel).stream())
            .filter(it -> Channel.find(it.value()).isEmpty())
            .map(it -> it.violation("unknown-channel", "is not the code of a channel"));
    Stream<Violation> reserved =
        scope.stream()
            .flatMap(it -> it.field("activity", ScopeLine::activity).stream())
            .filter(it -> it.value().equals(Line.SHARED.activity()))
            .map(it -> it.violation("reserved", "is kept for what a contract has only once"));
    Stream<Violation> duplicates =
        Part.repeated(scope, line -> line).map(it -> it.violation("duplicate", "is listed before"));
    return Stream.of(channels, reserved, duplicates).flatMap(it -> it);
  }

  private static Stream<Violation> obligations(List<Part<Obligation>> obligations) {
    return Part.repeated(obligations, Obligation::code)
        .map(it -> it.violation("code", "duplicate", "names an obligation before already"));
  }

  private static Stream<Violation> atRisk(Part<AtRisk> atRisk) {
    var percent = atRisk.value().percentOfFees();
    return atRisk.field("monthlyCapPercent", AtRisk::monthlyCapPercent).stream()
        .filter(cap -> percent != null && cap.value().compareTo(percent) > 0)
        .map(cap -> cap.violation("above-at-risk", "must not be above `percentOfFees`"));
  }
}
