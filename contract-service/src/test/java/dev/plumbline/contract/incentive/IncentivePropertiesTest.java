package dev.plumbline.contract.incentive;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.plumbline.contract.incentive.account.Account;
import dev.plumbline.contract.incentive.behaviour.Assumption;
import dev.plumbline.contract.incentive.behaviour.Behaviour;
import dev.plumbline.kernel.money.Money;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class IncentivePropertiesTest {

  private static final List<String> METRICS =
      List.of("csat", "fcr-gross", "repeat-rate", "abandon-rate-gross", "service-level-offered-60");
  private static final List<String> TARGETS = List.of("62/58", "80/75", "6/8", "10/12", "70/65");

  @Provide
  Arbitrary<String> prices() {
    return Arbitraries.of("FIXED", "HOURLY", "FTE", "PER_CONTACT", "PER_MINUTE", "OUTCOME");
  }

  @Property(tries = 100)
  void theGainIsWhatFeeCostAndCreditsChangeAndNoMonthsCreditsExceedTheirCap(
      @ForAll("prices") String price,
      @ForAll @Size(5) List<@IntRange(max = 150) Integer> allocations,
      @ForAll @IntRange(min = 1, max = 4) int months) {
    assertThat(deal(price, allocations, months).check().temptations())
        .isNotEmpty()
        .allSatisfy(
            it -> {
              Account without = it.without();
              Account with = it.with();
              assertThat(it.gain())
                  .isEqualTo(
                      with.fee()
                          .minus(without.fee())
                          .minus(with.cost().minus(without.cost()))
                          .minus(with.credits().minus(without.credits())));
              assertThat(with.months())
                  .allSatisfy(
                      month ->
                          assertThat(month.credits().total())
                              .isLessThanOrEqualTo(month.credits().cap()));
            });
  }

  @Property(tries = 50)
  void theOrderOfTheClausesChangesNothing(
      @ForAll("prices") String price,
      @ForAll @Size(5) List<@IntRange(max = 150) Integer> allocations,
      @ForAll long seed) {
    assertThat(deal(price, allocations, 2).but(shuffled(seed)).check().temptations())
        .extracting(Temptation::sentence)
        .isEqualTo(
            deal(price, allocations, 2).check().temptations().stream()
                .map(Temptation::sentence)
                .toList());
  }

  private static Consumer<ObjectNode> shuffled(long seed) {
    return content -> {
      ArrayNode clauses = (ArrayNode) content.get("clauses");
      List<JsonNode> order = new ArrayList<>();
      clauses.forEach(order::add);
      Collections.shuffle(order, new Random(seed));
      clauses.removeAll();
      clauses.addAll(order);
    };
  }

  @Property(tries = 50)
  void whatHasNoSizeGainsNothing(
      @ForAll("prices") String price,
      @ForAll @Size(5) List<@IntRange(max = 150) Integer> allocations) {
    TestDeal deal = deal(price, allocations, 2);
    for (Assumption size : Assumption.values()) {
      if (size.unit() == Assumption.Unit.PERCENT
          && size != Assumption.UTILISATION
          && size != Assumption.VENDOR_MARGIN) {
        deal.assuming(size, "0");
      }
    }
    assertThat(deal.check().temptations())
        .filteredOn(it -> it.behaviour() != Behaviour.SILENCE)
        .noneMatch(Temptation::pays);
  }

  @Property(tries = 100)
  void longerHandlingPaysByTheHourExactlyWhereAnHourCostsLessThanItsRate(
      @ForAll @IntRange(min = 1, max = 60) int cost) {
    assertThat(
            TestDeal.paid("HOURLY")
                .assuming(Assumption.COST_PER_PAID_HOUR, String.valueOf(cost))
                .check(Behaviour.LONGER_HANDLING)
                .pays())
        .isEqualTo(cost < 24);
  }

  @Property(tries = 50)
  void underAFixedPriceMoreWorkNeverPaysWherePlansAreMet(
      @ForAll @IntRange(max = 100) int percent, @ForAll @IntRange(max = 150) int allocation) {
    IncentiveReport report =
        TestDeal.paid("FIXED")
            .critical("csat", "csat", "60/55", String.valueOf(allocation))
            .assuming(Assumption.LONGER_HANDLING, String.valueOf(percent))
            .assuming(Assumption.REPEAT_SHARE, String.valueOf(percent))
            .check();
    assertThat(report.temptations())
        .filteredOn(
            it ->
                it.behaviour() == Behaviour.LONGER_HANDLING
                    || it.behaviour() == Behaviour.REPEAT_CONTACTS)
        .hasSize(2)
        .noneMatch(Temptation::pays);
  }

  @Property(tries = 50)
  void aLargerCreditNeverMakesABreachPayMore(
      @ForAll("prices") String price,
      @ForAll @IntRange(min = 1, max = 150) int allocation,
      @ForAll @IntRange(min = 1, max = 50) int more) {
    assertThat(breach(price, allocation + more)).isLessThanOrEqualTo(breach(price, allocation));
  }

  private static Money breach(String price, int allocation) {
    return TestDeal.paid(price)
        .critical("csat", "csat", "60/55", String.valueOf(allocation))
        .check(Behaviour.BREACH_AND_PAY)
        .gain();
  }

  /// The remedy is one: a clause that costs what is told takes the whole gain back.
  @Property(tries = 100)
  void theCreditThatIsToldWouldTakeTheGainBack(
      @ForAll("prices") String price, @ForAll @IntRange(min = 1, max = 19) int cost) {
    TestDeal deal =
        TestDeal.paid(price).assuming(Assumption.COST_PER_PAID_HOUR, String.valueOf(cost)).month();
    assertThat(deal.check().temptations())
        .filteredOn(Temptation::pays)
        .allSatisfy(
            it ->
                new Remedies(it.behaviour(), it.without(), it.with())
                    .allocation()
                    .ifPresent(
                        percent -> {
                          Money atRisk = it.with().months().getFirst().credits().atRisk();
                          assertThat(
                                  atRisk
                                      .amount()
                                      .multiply(percent)
                                      .compareTo(
                                          it.gain().amount().multiply(BigDecimal.valueOf(100))))
                              .isNotNegative();
                        }));
  }

  private static TestDeal deal(String price, List<Integer> allocations, int months) {
    TestDeal deal = TestDeal.paid(price);
    for (int i = 0; i < METRICS.size(); i++) {
      deal.critical(
          "clause-" + i, METRICS.get(i), TARGETS.get(i), String.valueOf(allocations.get(i)));
    }
    for (int month = 0; month < months; month++) {
      deal.month();
    }
    return deal;
  }
}
