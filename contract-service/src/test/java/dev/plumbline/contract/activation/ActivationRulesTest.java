package dev.plumbline.contract.activation;

import static dev.plumbline.contract.TestContent.add;
import static dev.plumbline.contract.TestContent.content;
import static dev.plumbline.contract.TestContent.json;
import static dev.plumbline.contract.TestContent.read;
import static dev.plumbline.contract.TestContent.remove;
import static dev.plumbline.contract.TestContent.set;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.plumbline.contract.balance.BalancePolicy;
import dev.plumbline.contract.clause.Finding;
import dev.plumbline.contract.metric.Metrics;
import dev.plumbline.contract.terms.BoundContent;
import dev.plumbline.contract.terms.VersionContent;
import dev.plumbline.contract.upstream.Clearance;
import dev.plumbline.contract.upstream.Placement;
import dev.plumbline.contract.upstream.VendorStanding;
import dev.plumbline.contract.upstream.VendorStanding.Gap;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ActivationRulesTest {

  private static final LocalDate TODAY = LocalDate.parse("2026-11-23");
  private static final Signatures SIGNED =
      new Signatures(Optional.of("approver"), Optional.of("vendor-a"));

  private static final String AMENDED_TERM =
      """
      {"start": "2021-01-01", "end": "2027-12-31", "noticeDays": 30, "renewal": "NONE"}""";

  @Test
  void aSignedFirstVersionWhoseTermHasEndedCanBeActivated() {
    assertThat(findings(first())).isEmpty();
  }

  @Test
  void anAmendmentFromTheCurrentMonthOnCanBeActivated() {
    assertThat(findings(amendment())).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource
  void eachRuleFailsAlone(String finding, Candidate candidate) {
    assertThat(findings(candidate)).containsExactly(finding);
  }

  static Stream<Arguments> eachRuleFailsAlone() {
    return Stream.of(
        arguments("vendor-unknown", first(Optional.empty(), SIGNED)),
        arguments("vendor-due-diligence", first(standing("ACTIVE", "security-audit"), SIGNED)),
        arguments("efficiency-weight", first(set("/clauses/0/weight", "11"))),
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
            "channel-not-applicable answer-speed",
            first(
                add("/scope", "{\"activity\": \"billing\", \"channel\": \"email\"}"),
                set("/clauses/1/lines", "[{\"activity\": \"billing\", \"channel\": \"email\"}]"))),
        arguments("credit-pool", first(set("/atRisk/poolPercent", "89.9"))),
        arguments("unavailable-measure", first(unavailable("contactsAbandoned"))),
        arguments("unavailable-measure", first(unavailable("leavers"))),
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
            new Candidate(
                bound(content(set("/effectiveFrom", "\"2027-02\""), set("/term", AMENDED_TERM))),
                List.of(content()),
                cleared(standing("ACTIVE")),
                SIGNED,
                Optional.of(LocalDate.parse("2027-01-31")),
                TODAY)),
        arguments(
            "term-start-moved",
            amendment(
                set(
                    "/term",
                    """
                    {"start": "2021-02-01", "end": "2027-12-31", "noticeDays": 30,
                     "renewal": "NONE"}"""))),
        arguments("amendment-order", amendmentOf(content(set("/effectiveFrom", "\"2026-11\"")))),
        arguments(
            "clause-code-reused satisfaction",
            amendmentOf(content(set("/clauses/5/metric", "\"ces\"")))),
        arguments(
            "not-approved",
            first(standing("ACTIVE"), new Signatures(Optional.empty(), Optional.of("vendor-a")))),
        arguments(
            "not-accepted",
            first(standing("ACTIVE"), new Signatures(Optional.of("approver"), Optional.empty()))));
  }

  @ParameterizedTest
  @ValueSource(strings = {"APPROVED", "ACTIVE"})
  void theVendorMustBeApprovedOrActive(String status) {
    assertThat(findings(first(standing(status), SIGNED))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"PROSPECT", "IN_DUE_DILIGENCE", "SUSPENDED", "OFFBOARDED", "REJECTED", "NEW_ONE"})
  void aVendorOfAnyOtherStatusIsRefused(String status) {
    assertThat(findings(first(standing(status), SIGNED))).containsExactly("vendor-status");
  }

  @Test
  void aQueueMetricNeedsALineWithAQueue() {
    assertThat(
            findings(first(set("/scope", "[{\"activity\": \"billing\", \"channel\": \"email\"}]"))))
        .containsExactly(
            "no-applicable-line answer-speed",
            "no-applicable-line abandons",
            "no-applicable-line service-level");
  }

  @Test
  void aMinimumThatEqualsWhatIsExpectedIsNotStricter() {
    assertThat(
            findings(
                first(
                    set("/clauses/0/minimum", "227"),
                    set("/clauses/5/minimum", "51.0"),
                    set("/clauses/6/minimum", "4"))))
        .isEmpty();
  }

  @Test
  void aBandMustLieInsideItsMinimumBand() {
    Consumer<ObjectNode> occupancy =
        add(
            "/clauses",
            """
            {"type": "SLA", "code": "occupancy", "metric": "occupancy", "window": "MONTH",
             "weight": 5, "expectedBand": {"low": 75, "high": 85},
             "minimumBand": {"low": 75, "high": 85}}""");
    assertThat(findings(first(occupancy))).isEmpty();
    assertThat(findings(first(occupancy, set("/clauses/7/minimumBand/high", "84.9"))))
        .containsExactly("minimum-stricter-than-expected occupancy");
    assertThat(findings(first(occupancy, set("/clauses/7/minimumBand/low", "75.1"))))
        .containsExactly("minimum-stricter-than-expected occupancy");
  }

  @Test
  void evidenceCanBeRequiredWhereTheMetricHasAnInterval() {
    assertThat(findings(first(set("/clauses/5/requiresEvidence", "true")))).isEmpty();
  }

  @Test
  void anEffectiveClauseCodeCanBeLeftOutAndTakenUpAgainForTheSameMetric() {
    assertThat(findings(amendmentOf(content(remove("/clauses/5"))))).isEmpty();
  }

  @Test
  void allReasonsComeAtOnce() {
    Candidate candidate =
        new Candidate(
            bound(
                content(
                    set("/clauses/0/weight", "11"),
                    set("/clauses/1/requiresEvidence", "true"),
                    set("/atRisk/poolPercent", "50"),
                    set("/term/noticeDays", "365"))),
            List.of(),
            new Clearance(
                standing("SUSPENDED", "security-audit", "financials"),
                List.of(new Placement("billing", false, null, null))),
            Signatures.NONE,
            Optional.empty(),
            TODAY);
    assertThat(findings(candidate))
        .containsExactly(
            "vendor-status",
            "vendor-due-diligence",
            "vendor-due-diligence",
            "activity-not-assessed",
            "efficiency-weight",
            "evidence-without-interval answer-speed",
            "credit-pool",
            "notice-longer-than-term",
            "not-approved",
            "not-accepted");
  }

  @Test
  void aFindingSaysWhatWouldSatisfyIt() {
    assertThat(messages(first(standing("SUSPENDED"), SIGNED)))
        .containsExactly("The vendor is SUSPENDED; it must be APPROVED or ACTIVE");
    assertThat(messages(first(set("/atRisk/poolPercent", "89.9"))))
        .containsExactly("The credit allocations add up to 90 %; the pool holds 89.9 %");
    assertThat(messages(amendment(set("/effectiveFrom", "\"2026-10\""))))
        .containsExactly("An amendment takes effect no earlier than the current month, 2026-11");
  }

  @SafeVarargs
  private static Candidate first(Consumer<ObjectNode>... changes) {
    return new Candidate(
        bound(content(changes)),
        List.of(),
        cleared(standing("ACTIVE")),
        SIGNED,
        Optional.empty(),
        TODAY);
  }

  private static Candidate first(Optional<VendorStanding> standing, Signatures signatures) {
    return new Candidate(
        bound(content()), List.of(), cleared(standing), signatures, Optional.empty(), TODAY);
  }

  private static Candidate amendmentOf(VersionContent earlier) {
    return new Candidate(
        bound(content(set("/effectiveFrom", "\"2026-11\""), set("/term", AMENDED_TERM))),
        List.of(earlier),
        cleared(standing("ACTIVE")),
        SIGNED,
        Optional.empty(),
        TODAY);
  }

  @SafeVarargs
  private static Candidate amendment(Consumer<ObjectNode>... changes) {
    ObjectNode amended = json(set("/effectiveFrom", "\"2026-11\""), set("/term", AMENDED_TERM));
    Stream.of(changes).forEach(change -> change.accept(amended));
    return new Candidate(
        bound(read(amended)),
        List.of(content()),
        cleared(standing("ACTIVE")),
        SIGNED,
        Optional.empty(),
        TODAY);
  }

  private static Clearance cleared(Optional<VendorStanding> standing) {
    return new Clearance(standing, List.of(new Placement("billing", true, "OUTSOURCE", null)));
  }

  private static Consumer<ObjectNode> unavailable(String measure) {
    return add(
        "/measurement/unavailable",
        "{\"measure\": \"%s\", \"reason\": \"none\"}".formatted(measure));
  }

  private static Optional<VendorStanding> standing(String status, String... missing) {
    return Optional.of(
        new VendorStanding(
            UUID.fromString("01934b2a-0000-7000-8000-000000000002"),
            status,
            Stream.of(missing).map(item -> new Gap(item, "MISSING")).toList()));
  }

  private static BoundContent bound(VersionContent content) {
    return BoundContent.of(content, Metrics.published());
  }

  private static Stream<String> findings(Candidate candidate) {
    return ActivationRules.findings(candidate, BalancePolicy.DEFAULT).stream()
        .map(it -> it.rule() + (it.clause() == null ? "" : " " + it.clause()));
  }

  private static Stream<String> messages(Candidate candidate) {
    return ActivationRules.findings(candidate, BalancePolicy.DEFAULT).stream()
        .map(Finding::message);
  }
}
