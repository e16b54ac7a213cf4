package dev.plumbline.kernel.measure;

import static dev.plumbline.kernel.measure.ChannelScope.ALL;
import static dev.plumbline.kernel.measure.ChannelScope.ASYNCHRONOUS;
import static dev.plumbline.kernel.measure.ChannelScope.SYNCHRONOUS;
import static dev.plumbline.kernel.measure.PlausibilityRule.Severity.REFUSED;
import static dev.plumbline.kernel.measure.PlausibilityRule.Severity.TO_CONFIRM;

import dev.plumbline.kernel.measure.PlausibilityRule.Severity;
import java.util.List;
import java.util.stream.Stream;

/// The part–whole rules between known measures, those between thresholds of any seconds included.
public final class Plausibility {

  private static final List<PlausibilityRule> RULES =
      List.of(
          rule(SYNCHRONOUS, REFUSED, "contactsOffered", "contactsHandled", "contactsAbandoned"),
          rule(ASYNCHRONOUS, TO_CONFIRM, "contactsOffered", "contactsHandled"),
          rule(
              ALL,
              REFUSED,
              "contactsHandled",
              "contactsResolvedFirst",
              "contactsNotResolvableAtFirstLevel"),
          rule(ALL, REFUSED, "repeatContacts", "repeatContactsSameDay"),
          rule(ALL, REFUSED, "surveysAnswered", "surveysSatisfied", "surveysDissatisfied"),
          rule(ALL, TO_CONFIRM, "surveysInvited", "surveysAnswered"),
          rule(ALL, REFUSED, "npsResponses", "npsPromoters", "npsDetractors"),
          rule(ALL, REFUSED, "cesPoints", "cesResponses"),
          new PlausibilityRule(List.of("cesPoints"), 7, "cesResponses", ALL, REFUSED),
          rule(ALL, REFUSED, "qaPointsPossible", "qaPointsEarned"),
          rule(ALL, REFUSED, "qaEvaluations", "qaWithoutCriticalError"),
          rule(ALL, REFUSED, "paidHours", "paidUnavailableHours"),
          rule(ALL, REFUSED, "scheduledMinutes", "adherentMinutes"));

  private Plausibility() {}

  /// The rules that one line's measures break.
  public static List<PlausibilityRule> broken(Line line, Measures measures) {
    return Stream.concat(RULES.stream(), thresholdRules(measures))
        .filter(rule -> rule.channels().covers(line) && rule.isBrokenBy(measures))
        .toList();
  }

  private static Stream<PlausibilityRule> thresholdRules(Measures measures) {
    List<Threshold> thresholds =
        measures.values().keySet().stream().flatMap(code -> Threshold.find(code).stream()).toList();
    return thresholds.stream()
        .flatMap(
            threshold ->
                Stream.concat(
                    Stream.of(
                        rule(ALL, REFUSED, threshold.kind().whole(), threshold.code()),
                        rule(SYNCHRONOUS, REFUSED, "contactsOffered", threshold.code())),
                    thresholds.stream()
                        .filter(threshold::isWithin)
                        .map(longer -> rule(ALL, REFUSED, longer.code(), threshold.code()))));
  }

  private static PlausibilityRule rule(
      ChannelScope channels, Severity severity, String whole, String... parts) {
    return new PlausibilityRule(List.of(parts), 1, whole, channels, severity);
  }
}
