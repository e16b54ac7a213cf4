package dev.plumbline.contract.schedule.section;

import dev.plumbline.contract.schedule.page.Fact;
import dev.plumbline.contract.schedule.page.Schedule;
import dev.plumbline.contract.terms.Terms;
import java.util.List;

/// Writes a version as a schedule. The same version always gives the same schedule.
public final class ScheduleWriter {

  private ScheduleWriter() {}

  public static Schedule write(Subject subject) {
    Terms terms = subject.terms();
    ClauseSheet clauses = ClauseSheet.of(subject);
    return new Schedule(
        terms.title(),
        mark(subject),
        "%s, version %d – SHA-256 %s"
            .formatted(terms.reference(), terms.version(), terms.contentHash()),
        List.of(
            new Fact("Contract", terms.reference()),
            new Fact("Version", String.valueOf(terms.version())),
            new Fact("Content hash (SHA-256)", terms.contentHash())),
        List.of(
            PartiesSection.of(subject),
            ScopeSection.of(subject),
            PricingSection.of(subject),
            ServiceLevelSection.of(clauses),
            BehaviourSection.of(clauses),
            CreditSection.of(subject),
            ReportingSection.of(subject),
            MeasurementSection.of(subject),
            ObligationSection.of(subject),
            GuidelineSection.of(subject),
            MetricSection.of(subject),
            SignatureSection.of(subject)));
  }

  private static String mark(Subject subject) {
    return switch (subject.status()) {
      case DRAFT -> "DRAFT, not agreed";
      case IN_REVIEW -> "IN REVIEW, not in force";
      case ACTIVE -> "";
      case SUPERSEDED ->
          subject.supersededFrom().map(from -> "SUPERSEDED from " + from).orElse("SUPERSEDED");
    };
  }
}
