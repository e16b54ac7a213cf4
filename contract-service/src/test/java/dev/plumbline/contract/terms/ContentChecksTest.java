package dev.plumbline.contract.terms;

import static dev.plumbline.contract.TestContent.add;
import static dev.plumbline.contract.TestContent.content;
import static dev.plumbline.contract.TestContent.remove;
import static dev.plumbline.contract.TestContent.set;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.plumbline.contract.metric.TestMetrics;
import dev.plumbline.web.problem.Violation;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ContentChecksTest {

  @Test
  void contentThatMakesSenseHasNoViolation() {
    assertThat(violations(content())).isEmpty();
  }

  @ParameterizedTest(name = "{0} at {1}")
  @MethodSource
  void whatMakesNoSenseIsNamedWithItsPlace(
      String code, String pointer, Consumer<ObjectNode> change) {
    assertThat(violations(content(change))).containsExactly(code + " " + pointer);
  }

  static Stream<Arguments> whatMakesNoSenseIsNamedWithItsPlace() {
    String line = "{\"activity\": \"%s\", \"channel\": \"%s\"}";
    return Stream.of(
        arguments("no-minor-unit", "/currency", set("/currency", "\"XAU\"")),
        arguments("not-first-of-month", "/term/start", set("/term/start", "\"2021-01-02\"")),
        arguments("before-start", "/term/end", set("/term/end", "\"2020-12-31\"")),
        arguments("no-renewal", "/term/renewalMonths", set("/term/renewalMonths", "12")),
        arguments("duplicate", "/scope/2", add("/scope", line.formatted("billing", "voice"))),
        arguments(
            "unknown-channel",
            "/scope/2/channel",
            add("/scope", line.formatted("billing", "telepathy"))),
        arguments(
            "duplicate",
            "/obligations/1/code",
            set(
                "/obligations",
                """
                [{"code": "forecast", "party": "CLIENT", "what": "A", "cadence": "MONTHLY",
                  "dueDay": 1},
                 {"code": "forecast", "party": "VENDOR", "what": "B", "cadence": "YEARLY",
                  "dueDay": 2}]""")),
        arguments(
            "reserved", "/scope/2/activity", add("/scope", line.formatted("shared", "voice"))),
        arguments(
            "too-many-decimals", "/pricing/monthlyAmount", set("/pricing/monthlyAmount", "1.005")),
        arguments(
            "above-at-risk", "/atRisk/monthlyCapPercent", set("/atRisk/monthlyCapPercent", "12.5")),
        arguments(
            "unknown-measure",
            "/measurement/owners/smiles",
            set("/measurement/owners", "{\"smiles\": \"CLIENT\"}")),
        arguments(
            "unknown-measure",
            "/measurement/owners/a~1b~0c",
            set("/measurement/owners", "{\"a/b~c\": \"CLIENT\"}")),
        arguments(
            "fixed-owner",
            "/measurement/owners/contactsForecast",
            set("/measurement/owners", "{\"contactsForecast\": \"VENDOR\"}")),
        arguments(
            "duplicate",
            "/measurement/sources/1/metric",
            set(
                "/measurement/sources",
                "[{\"metric\": \"csat\", \"rule\": \"CLIENT\"}, {\"metric\": \"csat\", \"rule\": \"VENDOR\"}]")),
        arguments(
            "unknown-metric",
            "/measurement/sources/0/metric",
            set("/measurement/sources", "[{\"metric\": \"joy\", \"rule\": \"CLIENT\"}]")),
        arguments(
            "duplicate",
            "/measurement/unavailable/7/measure",
            add("/measurement/unavailable", "{\"measure\": \"transfers\", \"reason\": \"none\"}")),
        arguments(
            "unknown-measure",
            "/measurement/unavailable/0/measure",
            set("/measurement/unavailable/0/measure", "\"smiles\"")));
  }

  @Test
  void whatRenewsItselfSaysByHowManyMonths() {
    assertThat(violations(content(set("/term/renewal", "\"AUTOMATIC\""))))
        .containsExactly("required /term/renewalMonths");
  }

  @Test
  void anOwnerCanBeChosenForSurveysAndWhereItIsTheUsualOne() {
    assertThat(
            violations(
                content(
                    set(
                        "/measurement/owners",
                        "{\"surveysAnswered\": \"CLIENT\", \"contactsForecast\": \"CLIENT\"}"))))
        .isEmpty();
  }

  @Test
  void everythingThatMakesNoSenseIsNamedAtOnceAndWhatIsMissingIsPassedOver() {
    assertThat(
            violations(
                content(
                    remove("/term/start"),
                    set("/term/renewalMonths", "12"),
                    set("/pricing/monthlyAmount", "0.001"),
                    set("/clauses/0/metric", "\"joy\""),
                    set("/clauses/1", "null"),
                    remove("/clauses/2/code"),
                    remove("/scope/0/channel"))))
        .containsExactly(
            "no-renewal /term/renewalMonths",
            "too-many-decimals /pricing/monthlyAmount",
            "unknown-metric /clauses/0/metric");
  }

  @Test
  void nothingIsDemandedOfAnEmptyDocument() {
    assertThat(violations(content(ObjectNode::removeAll))).isEmpty();
  }

  private static List<String> violations(VersionContent content) {
    return ContentChecks.violations(content, TestMetrics.PUBLISHED).stream()
        .map(ContentChecksTest::shown)
        .toList();
  }

  private static String shown(Violation violation) {
    return violation.code() + " " + violation.pointer();
  }
}
