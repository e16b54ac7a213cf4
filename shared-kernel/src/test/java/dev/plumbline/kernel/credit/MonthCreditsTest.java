package dev.plumbline.kernel.credit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.kernel.money.Money;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Currency;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class MonthCreditsTest {

  private static final AtRisk TERMS = new AtRisk(new BigDecimal("12"), new BigDecimal("10"));

  @Test
  void a_default_costs_its_share_of_the_amount_at_risk() {
    MonthCredits credits = MonthCredits.of(TERMS, euros("10000.00"), List.of(charge("a", "30")));
    assertThat(credits.atRisk()).isEqualTo(euros("1200.00"));
    assertThat(credits.cap()).isEqualTo(euros("1000.00"));
    assertThat(credits.items()).containsExactly(new Credit("a", euros("360.00"), euros("360.00")));
    assertThat(credits.isCapped()).isFalse();
  }

  @Test
  void an_escalating_default_after_a_default_costs_twice_as_much() {
    MonthCredits credits =
        MonthCredits.of(
            TERMS, euros("10000.00"), List.of(new Charge("a", new BigDecimal("30"), true)));
    assertThat(credits.total()).isEqualTo(euros("720.00"));
  }

  @Test
  void beyond_the_cap_each_credit_is_cut_by_the_same_share() {
    MonthCredits credits =
        MonthCredits.of(
            TERMS,
            euros("10000.00"),
            List.of(charge("c", "50"), charge("a", "50"), charge("b", "50")));
    assertThat(credits.items())
        .containsExactly(
            new Credit("a", euros("600.00"), euros("333.34")),
            new Credit("b", euros("600.00"), euros("333.33")),
            new Credit("c", euros("600.00"), euros("333.33")));
    assertThat(credits.isCapped()).isTrue();
  }

  @Test
  void what_is_allocated_nothing_has_no_item() {
    assertThat(MonthCredits.of(TERMS, euros("10000.00"), List.of(charge("a", "0"))).items())
        .isEmpty();
  }

  @Property
  void credits_never_exceed_the_cap_and_are_cut_only_to_it(
      @ForAll @IntRange(max = 1_000_000) int cents,
      @ForAll @Size(max = 8) List<@IntRange(max = 400) Integer> allocations) {
    MonthCredits credits = MonthCredits.of(TERMS, cents(cents), charges(allocations));
    Money uncapped = credits.items().stream().map(Credit::uncapped).reduce(cents(0), Money::plus);
    assertThat(credits.total())
        .isEqualTo(uncapped.compareTo(credits.cap()) > 0 ? credits.cap() : uncapped);
  }

  @Property
  void the_order_of_the_clauses_changes_nothing(
      @ForAll @IntRange(max = 1_000_000) int cents,
      @ForAll @Size(max = 8) List<@IntRange(max = 400) Integer> allocations,
      @ForAll @LongRange(min = 0, max = 1000) long seed) {
    List<Charge> shuffled = new ArrayList<>(charges(allocations));
    Collections.shuffle(shuffled, new Random(seed));
    assertThat(MonthCredits.of(TERMS, cents(cents), shuffled))
        .isEqualTo(MonthCredits.of(TERMS, cents(cents), charges(allocations)));
  }

  private static List<Charge> charges(List<Integer> allocations) {
    return IntStream.range(0, allocations.size())
        .mapToObj(i -> charge("clause-" + i, allocations.get(i).toString()))
        .toList();
  }

  private static Charge charge(String clause, String percent) {
    return new Charge(clause, new BigDecimal(percent), false);
  }

  private static Money cents(int cents) {
    return new Money(BigDecimal.valueOf(cents, 2), Currency.getInstance("EUR"));
  }

  private static Money euros(String amount) {
    return new Money(new BigDecimal(amount), Currency.getInstance("EUR"));
  }
}
