package dev.plumbline.contract.pricing;

import static dev.plumbline.contract.TestContent.content;
import static dev.plumbline.contract.TestContent.set;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.plumbline.contract.document.Part;
import dev.plumbline.contract.metric.TestMetrics;
import java.util.Currency;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class GateChecksTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "'metric': 'csat', 'atLeast': 70",
        "'metric': 'csat', 'metricVersion': 1, 'atLeast': 70",
        "'metric': 'repeat-rate', 'atMost': 10",
        "'metric': 'occupancy', 'atLeast': 70, 'atMost': 85",
        "'metric': 'fcr-gross', 'numerator': {'contactsResolvedFirst': 1.0},"
            + " 'denominator': {'contactsHandled': 1}, 'scale': 1E2, 'atLeast': 70",
        "'metric': 'our-own', 'numerator': {'transfers': 1},"
            + " 'denominator': {'contactsHandled': 1}, 'scale': 100, 'atMost': 5"
      })
  void aGateIsAPublishedMetricOrBringsItsTerms(String gate) {
    assertThat(violations(gate)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource
  void aGateThatMakesNoSenseIsRefused(String gate, List<String> violations) {
    assertThat(violations(gate)).isEqualTo(violations);
  }

  static Stream<Arguments> aGateThatMakesNoSenseIsRefused() {
    return Stream.of(
        arguments("'metric': 'joy', 'atLeast': 70", List.of("unknown-metric /pricing/gate/metric")),
        arguments(
            "'metric': 'csat', 'metricVersion': 7, 'atLeast': 70",
            List.of("unknown-metric-version /pricing/gate/metricVersion")),
        arguments("'metric': 'csat'", List.of("required /pricing/gate/atLeast")),
        arguments("'metric': 'csat', 'atMost': 70", List.of("wrong-target /pricing/gate/atMost")),
        arguments(
            "'metric': 'repeat-rate', 'atLeast': 70",
            List.of("wrong-target /pricing/gate/atLeast")),
        arguments(
            "'metric': 'occupancy', 'atLeast': 85, 'atMost': 70",
            List.of("below-at-least /pricing/gate/atMost")),
        arguments(
            "'metric': 'behaviour', 'atLeast': 4", List.of("not-reported /pricing/gate/metric")),
        arguments(
            "'metric': 'csat', 'numerator': {'surveysAnswered': 1},"
                + " 'denominator': {'surveysAnswered': 1}, 'scale': 100, 'atLeast': 70",
            List.of("other-definition /pricing/gate/metric")),
        arguments(
            "'metric': 'csat', 'scale': 100, 'atLeast': 70",
            List.of("other-definition /pricing/gate/metric")),
        arguments(
            "'metric': 'our-own', 'scale': 100, 'atLeast': 70",
            List.of("required /pricing/gate/numerator", "required /pricing/gate/denominator")),
        arguments(
            "'metric': 'our-own', 'numerator': {'smiles': 1},"
                + " 'denominator': {'contactsHandled': 1}, 'scale': 0, 'atLeast': 70",
            List.of(
                "unknown-measure /pricing/gate/numerator/smiles",
                "not-positive /pricing/gate/scale")));
  }

  @Test
  void whatIsWrongWithAnAdditionIsFoundWhereItStands() {
    assertThat(
            violations(
                pricing(
                    "'model': 'HOURLY', 'rate': 20, 'additions': {"
                        + "'volumeBands': {'measure': 'smiles', 'deadBandPercent': 101},"
                        + "'minimumCommitment': {'monthlyAmount': 0.001},"
                        + "'gainShare': {'sharePercent': 0, 'monthlyCap': -1}}")))
        .containsExactly(
            "unknown-measure /pricing/additions/volumeBands/measure",
            "above-hundred /pricing/additions/volumeBands/deadBandPercent",
            "too-many-decimals /pricing/additions/minimumCommitment/monthlyAmount",
            "not-positive /pricing/additions/gainShare/sharePercent",
            "negative /pricing/additions/gainShare/monthlyCap");
  }

  private static List<String> violations(String gate) {
    return violations(pricing("'model': 'OUTCOME', 'rate': 3, 'gate': {" + gate + "}"));
  }

  private static Pricing pricing(String members) {
    return content(set("/pricing", ("{" + members + "}").replace('\'', '"'))).pricing();
  }

  private static List<String> violations(Pricing pricing) {
    return PricingChecks.violations(
            new Part<>("/pricing", pricing), Currency.getInstance("EUR"), TestMetrics.PUBLISHED)
        .map(it -> it.code() + " " + it.pointer())
        .toList();
  }
}
