package dev.plumbline.contract.activation;

import static dev.plumbline.contract.TestContent.add;
import static dev.plumbline.contract.TestContent.content;
import static dev.plumbline.contract.TestContent.remove;
import static dev.plumbline.contract.TestContent.set;
import static dev.plumbline.contract.activation.TestCandidates.SIGNED;
import static dev.plumbline.contract.activation.TestCandidates.amendment;
import static dev.plumbline.contract.activation.TestCandidates.findings;
import static dev.plumbline.contract.activation.TestCandidates.first;
import static dev.plumbline.contract.activation.TestCandidates.satisfied;
import static dev.plumbline.contract.activation.TestCandidates.standing;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.plumbline.contract.clause.Finding;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ActivationRulesTest {

  @Test
  void aSignedFirstVersionWhoseTermHasEndedCanBeActivated() {
    assertThat(findings(first())).isEmpty();
  }

  @Test
  void anAmendmentFromTheCurrentMonthOnCanBeActivated() {
    assertThat(findings(amendment())).isEmpty();
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
    assertThat(findings(amendment(content(remove("/clauses/5"))))).isEmpty();
  }

  @Test
  void allReasonsComeAtOnce() {
    Candidate candidate =
        TestCandidates.candidate(
            content(
                set("/clauses/0/weight", "11"),
                set("/clauses/1/requiresEvidence", "true"),
                set("/atRisk/poolPercent", "50"),
                set("/term/noticeDays", "365")),
            List.of(),
            standing("SUSPENDED", "security-audit", "financials"),
            TestCandidates.notAssessed(),
            Signatures.NONE,
            TestCandidates.satisfied(52));
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
            "not-accepted",
            "easier-than-in-house satisfaction");
  }

  @Test
  void whatTheApproverAnsweredStopsNobody() {
    var answer = new Answer("easier-than-in-house", "satisfaction", "The products are new");
    var elsewhere = new Answer("easier-than-in-house", "empathy", "The products are new");

    assertThat(findings(first(satisfied(52, answer)))).isEmpty();
    assertThat(findings(first(satisfied(52, elsewhere))))
        .containsExactly("easier-than-in-house satisfaction");
  }

  @Test
  void aFindingSaysWhatIsWrongAndWhatWouldSatisfyIt() {
    assertThat(only(first(standing("SUSPENDED"), SIGNED)))
        .isEqualTo(
            new Finding(
                "vendor-status",
                null,
                "",
                "SUSPENDED",
                "APPROVED or ACTIVE",
                "The vendor is SUSPENDED",
                "The vendor must be APPROVED or ACTIVE"));
    assertThat(only(first(set("/atRisk/poolPercent", "89.9"))))
        .isEqualTo(
            new Finding(
                "credit-pool",
                null,
                "/atRisk/poolPercent",
                "90 %",
                "89.9 %",
                "The credit allocations add up to 90 %; the pool holds 89.9 %",
                "Take 0.1 % from the allocations, or enlarge the pool by as much"));
    assertThat(only(amendment(set("/effectiveFrom", "\"2026-10\""))))
        .isEqualTo(
            new Finding(
                "amendment-in-past",
                null,
                "/effectiveFrom",
                "2026-10",
                "2026-11",
                "An amendment takes effect no earlier than the current month, 2026-11",
                "Let it take effect in 2026-11 or later"));
  }

  @Test
  void aFindingPointsAtTheFieldOfItsClause() {
    assertThat(only(first(set("/clauses/3/minimum", "37"))).pointer())
        .isEqualTo("/clauses/3/minimum");
  }

  private static Finding only(Candidate candidate) {
    List<Finding> findings = TestCandidates.found(candidate);
    assertThat(findings).hasSize(1);
    return findings.getFirst();
  }
}
