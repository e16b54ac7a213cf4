package dev.plumbline.contract.incentive;

import static dev.plumbline.contract.TestContent.set;
import static dev.plumbline.contract.incentive.behaviour.Assumption.COST_PER_PAID_HOUR;
import static dev.plumbline.contract.incentive.behaviour.Assumption.UTILISATION;
import static dev.plumbline.contract.incentive.behaviour.Assumption.VENDOR_MARGIN;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.contract.incentive.IncentiveReport.NotJudged;
import dev.plumbline.contract.incentive.behaviour.Assumption;
import dev.plumbline.contract.incentive.behaviour.Assumptions;
import dev.plumbline.contract.incentive.behaviour.Assumptions.Origin;
import dev.plumbline.contract.incentive.behaviour.Behaviour;
import dev.plumbline.web.problem.Violation;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class IncentiveAssumptionsTest {

  @ParameterizedTest
  @EnumSource
  void eachAssumptionSaysWhatItMeansAndWhereItComesFrom(Assumption assumption) {
    assertThat(assumption.meaning()).isNotBlank();
    assertThat(assumption.source()).isNotBlank();
    assertThat(assumption.usual().stream())
        .allSatisfy(it -> assertThat(it).isBetween(assumption.least(), assumption.most()));
    assertThat(Assumption.find(assumption.code())).contains(assumption);
  }

  @ParameterizedTest
  @EnumSource
  void eachAssumptionIsUsedBySomeBehaviourOrByTheCostOfAnHour(Assumption assumption) {
    assertThat(
            Stream.concat(
                Stream.of(Behaviour.values()).flatMap(it -> it.assumptions().stream()),
                Stream.of(COST_PER_PAID_HOUR, UTILISATION, VENDOR_MARGIN)))
        .contains(assumption);
  }

  /// 85 % of 36,000 by 1,500 hours.
  @Test
  void theCostOfAnHourFollowsFromTheFeeUnlessItIsGiven() {
    assertThat(used(TestDeal.paid("FIXED").notAssuming(COST_PER_PAID_HOUR)))
        .isEqualTo("20.4000 DERIVED");
    assertThat(
            used(
                TestDeal.paid("FIXED")
                    .notAssuming(COST_PER_PAID_HOUR)
                    .assuming(VENDOR_MARGIN, "40")))
        .isEqualTo("14.4000 DERIVED");
    assertThat(used(TestDeal.paid("FIXED"))).isEqualTo("20 GIVEN");
  }

  private static String used(TestDeal deal) {
    return deal.check().assumptions().all().stream()
        .filter(it -> it.assumption() == COST_PER_PAID_HOUR)
        .map(it -> it.value() + " " + it.origin())
        .findFirst()
        .orElseThrow();
  }

  /// 3,000,000 s are 833⅓ hours, 60 % of 1,388.89.
  @Test
  void paidHoursFollowFromTheTimeOfContactsWhereTheyAreNotKnown() {
    assertThat(TestDeal.paid("FIXED").month("paidHours=").check().plan().cost())
        .hasToString("27777.78 EUR");
    assertThat(
            TestDeal.paid("FIXED")
                .month("paidHours=", "holdSeconds=300000", "wrapSeconds=300000")
                .assuming(UTILISATION, "50")
                .check()
                .plan()
                .cost())
        .hasToString("40000.00 EUR");
  }

  @Test
  void whatIsNotGivenIsTheUsual() {
    assertThat(Assumptions.of(Map.of(UTILISATION, BigDecimal.TEN)).all())
        .extracting(it -> it.origin())
        .containsOnlyOnce(Origin.GIVEN)
        .contains(Origin.DEFAULT)
        .doesNotContain(Origin.DERIVED);
  }

  @Test
  void whatAScenarioLacksIsToldAtOnce() {
    assertThat(
            gaps(
                TestDeal.paid("OUTCOME")
                    .month("contactsResolvedFirst=", "contactsHandled=")
                    .month("paidHours=", "talkSeconds=")))
        .containsExactly(
            "required /months/0/measures/contactsHandled",
            "required /months/0/measures/contactsResolvedFirst",
            "no-hours /months/1/measures");
  }

  @Test
  void withoutAFeeTheCostOfAnHourMustBeGiven() {
    String nothing = "{\"model\": \"FIXED\", \"monthlyAmount\": 0}";
    assertThat(gaps(TestDeal.paid(nothing).notAssuming(COST_PER_PAID_HOUR)))
        .containsExactly("required /assumptions/costPerPaidHour");
    assertThat(gaps(TestDeal.paid("FIXED").notAssuming(COST_PER_PAID_HOUR).month("paidHours=0")))
        .containsExactly("required /assumptions/costPerPaidHour");
    assertThat(gaps(TestDeal.paid(nothing))).isEmpty();
  }

  private static List<String> gaps(TestDeal deal) {
    return ScenarioGaps.violations(deal.content(), deal.scenario(), deal.assumptions()).stream()
        .map((Violation it) -> it.code() + " " + it.pointer())
        .toList();
  }

  @Test
  void aClauseThatBreaksARuleOfItsMetricTakesNoPart() {
    assertThat(
            TestDeal.paid("FIXED")
                .critical("csat", "csat", "60/55", "55")
                .but(set("/clauses/0/minimum", "65"))
                .check()
                .notJudged())
        .containsExactly(
            new NotJudged("csat", "It breaks a rule of its metric; see the check of the version."));
  }
}
