package dev.plumbline.contract.activation;

import static dev.plumbline.contract.TestContent.add;
import static dev.plumbline.contract.TestContent.content;
import static dev.plumbline.contract.TestContent.remove;
import static dev.plumbline.contract.TestContent.set;
import static dev.plumbline.contract.activation.TestCandidates.SIGNED;
import static dev.plumbline.contract.activation.TestCandidates.amendment;
import static dev.plumbline.contract.activation.TestCandidates.findings;
import static dev.plumbline.contract.activation.TestCandidates.first;
import static dev.plumbline.contract.activation.TestCandidates.notAssessed;
import static dev.plumbline.contract.activation.TestCandidates.placed;
import static dev.plumbline.contract.activation.TestCandidates.satisfied;
import static dev.plumbline.contract.activation.TestCandidates.standing;
import static dev.plumbline.contract.activation.TestCandidates.terminated;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.plumbline.contract.balance.BalanceRules;
import dev.plumbline.contract.balance.BaselineRules;
import dev.plumbline.contract.clause.ClauseRules;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Every rule of activation, each failing alone.
class ActivationTableTest {

  private static final String SUPPORT =
      "[{\"activity\": \"technical-support\", \"channel\": \"voice\"}]";
  private static final String EMAIL = "[{\"activity\": \"billing\", \"channel\": \"email\"}]";

  @ParameterizedTest(name = "{0}")
  @MethodSource("table")
  void eachRuleFailsAlone(String finding, Candidate candidate) {
    assertThat(findings(candidate)).containsExactly(finding);
  }

  @Test
  void noRuleIsMissing() {
    assertThat(table().map(row -> String.valueOf(row.get()[0]).split(" ", 2)[0]))
        .containsAll(rules())
        .allMatch(rules()::contains);
  }

  static Stream<Arguments> table() {
    return Stream.of(vendor(), placement(), balance(), clauses(), money(), timing(), signatures())
        .flatMap(it -> it);
  }

  private static Stream<Arguments> vendor() {
    return Stream.of(
        arguments("vendor-unknown", first(Optional.empty(), SIGNED)),
        arguments("vendor-status", first(standing("SUSPENDED"), SIGNED)),
        arguments("vendor-due-diligence", first(standing("ACTIVE", "security-audit"), SIGNED)));
  }

  private static Stream<Arguments> placement() {
    return Stream.of(
        arguments("activity-not-assessed", first(notAssessed())),
        arguments("activity-kept-in-house", first(placed("KEEP_IN_HOUSE"))),
        arguments("activity-placement-unknown", first(placed("OUTSOURCE_AT_NIGHT"))),
        arguments(
            "safeguard-behaviour",
            first(placed("OUTSOURCE_WITH_SAFEGUARDS"), set("/clauses/6/lines", SUPPORT))),
        arguments(
            "safeguard-experience",
            first(
                placed("OUTSOURCE_WITH_SAFEGUARDS"),
                set("/clauses/4/lines", SUPPORT),
                set("/clauses/5/lines", SUPPORT))));
  }

  private static Stream<Arguments> balance() {
    return Stream.of(
        arguments("efficiency-weight", first(set("/clauses/0/weight", "11"))),
        arguments("efficiency-credit", first(set("/clauses/2/creditAllocationPercent", "56"))),
        arguments("experience-weight", first(clause("forecast-error", 26, 0))),
        arguments(
            "experience-credit",
            first(clause("attrition", 5, 70), set("/clauses/5/creditAllocationPercent", "44"))),
        arguments("no-behaviour-clause", first(remove("/clauses/6"), clause("qa-score", 10, 0))),
        arguments(
            "no-counter-clause service-level",
            first(
                remove("/measurement"),
                set("/clauses/5/metric", "\"ces\""),
                remove("/clauses/2"),
                remove("/clauses/1"),
                remove("/clauses/0"))),
        arguments("easier-than-in-house satisfaction", first(satisfied(52))));
  }

  private static Stream<Arguments> clauses() {
    return Stream.of(
        arguments(
            "minimum-stricter-than-expected talk-time", first(set("/clauses/0/minimum", "226"))),
        arguments(
            "minimum-stricter-than-expected satisfaction", first(set("/clauses/5/minimum", "52"))),
        arguments("minimum-stricter-than-expected empathy", first(set("/clauses/6/minimum", "5"))),
        arguments(
            "evidence-without-interval answer-speed",
            first(set("/clauses/1/requiresEvidence", "true"))),
        arguments(
            "sample-without-count answer-speed", first(set("/clauses/1/minimumSample", "10"))),
        arguments(
            "no-applicable-line answer-speed",
            first(
                set("/scope", EMAIL),
                remove("/measurement"),
                remove("/clauses/3"),
                remove("/clauses/2"))),
        arguments(
            "channel-not-applicable answer-speed",
            first(
                add("/scope", "{\"activity\": \"billing\", \"channel\": \"email\"}"),
                set("/clauses/1/lines", EMAIL))),
        arguments(
            "clause-code-reused satisfaction",
            amendment(content(set("/clauses/5/metric", "\"ces\"")))),
        arguments(
            "clause-code-given-up satisfaction",
            amendment(
                content(
                    set("/clauses/5/code", "\"happiness\""),
                    set("/clauses/5/predecessor", "\"satisfaction\"")))),
        arguments(
            "predecessor-unknown satisfaction",
            amendment(set("/clauses/5/predecessor", "\"smiles\""))),
        arguments(
            "predecessor-other-metric satisfaction",
            amendment(set("/clauses/5/predecessor", "\"empathy\""))),
        arguments(
            "predecessor-beside-own-history satisfaction",
            amendment(content(clause("csat", 5, 0)), set("/clauses/5/predecessor", "\"csat\""))));
  }

  private static Stream<Arguments> money() {
    return Stream.of(
        arguments("credit-pool", first(set("/atRisk/poolPercent", "89.9"))),
        arguments("unavailable-measure", first(unavailable("contactsAbandoned"))),
        arguments("unavailable-measure", first(unavailable("leavers"))));
  }

  private static Stream<Arguments> timing() {
    return Stream.of(
        arguments("first-version-month", first(set("/effectiveFrom", "\"2021-02\""))),
        arguments("notice-longer-than-term", first(set("/term/noticeDays", "90"))),
        arguments(
            "notice-longer-than-renewal",
            first(
                set(
                    "/term",
                    """
                    {"start": "2021-01-01", "end": "2021-03-31", "noticeDays": 30,
                     "renewal": "AUTOMATIC", "renewalMonths": 1}"""))),
        arguments("amendment-in-past", amendment(set("/effectiveFrom", "\"2026-10\""))),
        arguments("amendment-after-end", amendment(set("/effectiveFrom", "\"2028-01\""))),
        arguments(
            "amendment-after-termination",
            terminated(
                amendment(set("/effectiveFrom", "\"2027-02\"")), LocalDate.parse("2027-01-31"))),
        arguments("term-start-moved", amendment(set("/term/start", "\"2021-02-01\""))),
        arguments("amendment-order", amendment(content(set("/effectiveFrom", "\"2026-11\"")))));
  }

  private static Stream<Arguments> signatures() {
    return Stream.of(
        arguments(
            "not-approved",
            first(standing("ACTIVE"), new Signatures(Optional.empty(), Optional.of("vendor-a")))),
        arguments(
            "not-accepted",
            first(standing("ACTIVE"), new Signatures(Optional.of("approver"), Optional.empty()))));
  }

  private static Consumer<ObjectNode> clause(String metric, int weight, int credit) {
    return add(
        "/clauses",
        """
        {"type": "SLA", "code": "%1$s", "metric": "%1$s", "window": "MONTH", "expected": 30,
         "minimum": 30, "weight": %2$d, "critical": %3$b, "creditAllocationPercent": %4$d}"""
            .formatted(metric, weight, credit > 0, credit));
  }

  private static Consumer<ObjectNode> unavailable(String measure) {
    return add(
        "/measurement/unavailable",
        "{\"measure\": \"%s\", \"reason\": \"none\"}".formatted(measure));
  }

  /// The codes that the rules' classes know.
  private static Set<String> rules() {
    return Stream.of(
            VendorRules.class,
            PlacementRules.class,
            BalanceRules.class,
            BaselineRules.class,
            ClauseRules.class,
            CreditRules.class,
            MeasurementRules.class,
            TermRules.class,
            HistoryRules.class,
            SignatureRules.class)
        .flatMap(rules -> Stream.of(rules.getDeclaredFields()))
        .filter(field -> field.getType() == String.class)
        .filter(field -> !Modifier.isPrivate(field.getModifiers()))
        .map(ActivationTableTest::value)
        .collect(Collectors.toSet());
  }

  private static String value(Field code) {
    try {
      code.setAccessible(true);
      return (String) code.get(null);
    } catch (IllegalAccessException e) {
      throw new AssertionError(e);
    }
  }
}
