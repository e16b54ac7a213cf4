package dev.plumbline.kernel.credit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.kernel.money.Money;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Currency;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
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
    MonthCredits credits = credits(euros("10000.00"), List.of(charge("a", "30")));
    assertThat(credits.atRisk()).isEqualTo(euros("1200.00"));
    assertThat(credits.cap()).isEqualTo(euros("1000.00"));
    assertThat(credits.items())
        .containsExactly(
            new Credit("a", euros("1200.00"), false, euros("360.00"), euros("360.00")));
    assertThat(credits.isCapped()).isFalse();
  }

  @Test
  void an_escalating_default_after_a_default_costs_twice_as_much() {
    MonthCredits credits =
        credits(euros("10000.00"), List.of(Charge.ofMonth("a", new BigDecimal("30"), true)));
    assertThat(credits.total()).isEqualTo(euros("720.00"));
  }

  @Test
  void beyond_the_cap_each_credit_is_cut_by_the_same_share() {
    MonthCredits credits =
        credits(
            euros("10000.00"), List.of(charge("c", "50"), charge("a", "50"), charge("b", "50")));
    assertThat(credits.items())
        .containsExactly(
            new Credit("a", euros("1200.00"), false, euros("600.00"), euros("333.34")),
            new Credit("b", euros("1200.00"), false, euros("600.00"), euros("333.33")),
            new Credit("c", euros("1200.00"), false, euros("600.00"), euros("333.33")));
    assertThat(credits.isCapped()).isTrue();
  }

  @Test
  void what_is_allocated_nothing_has_no_item() {
    assertThat(credits(euros("10000.00"), List.of(charge("a", "0"))).items()).isEmpty();
  }

  @Property
  void credits_never_exceed_the_cap_and_are_cut_only_to_it(
      @ForAll @IntRange(max = 1_000_000) int cents,
      @ForAll @Size(max = 8) List<@IntRange(max = 400) Integer> allocations) {
    MonthCredits credits = credits(cents(cents), charges(allocations));
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
    assertThat(credits(cents(cents), shuffled))
        .isEqualTo(credits(cents(cents), charges(allocations)));
  }

  /// Of 1,000.00 the month's own clause takes 800.00; what is left and 150.00 of the months before
  /// go to the quarter's two, 60 and 40 per cent of 3,700.00: 350.00 of 3,700.00.
  @Test
  void what_the_months_leave_of_their_caps_is_the_quarters() {
    MonthCredits credits =
        MonthCredits.of(
            TERMS,
            euros("10000.00"),
            List.of(
                quarterly("q", "60", "2500.00"),
                Charge.ofMonth("m", new BigDecimal("66.666"), false),
                quarterly("a", "40", "2500.00")),
            euros("150.00"));
    assertThat(credits.items())
        .containsExactly(
            new Credit("a", euros("3700.00"), false, euros("1480.00"), euros("140.00")),
            new Credit("m", euros("1200.00"), false, euros("799.99"), euros("799.99")),
            new Credit("q", euros("3700.00"), false, euros("2220.00"), euros("210.01")));
    assertThat(credits.total()).isEqualTo(euros("1150.00"));
    assertThat(credits.carried()).isEqualTo(euros("150.00"));
  }

  @Test
  void a_months_own_clauses_have_no_part_in_other_months_caps() {
    MonthCredits credits =
        MonthCredits.of(TERMS, euros("10000.00"), List.of(charge("m", "100")), euros("5000.00"));
    assertThat(credits.total()).isEqualTo(euros("1000.00"));
    assertThat(credits.carried()).isEqualTo(euros("0.00"));
  }

  /// A clause that answers for a quarter in which its own month alone was not excused.
  @Test
  void a_quarter_of_one_month_is_limited_like_the_quarter_it_is() {
    MonthCredits credits =
        MonthCredits.of(
            TERMS, euros("10000.00"), List.of(quarterly("q", "100", "0.00")), euros("100.00"));
    assertThat(credits.items())
        .containsExactly(
            new Credit("q", euros("1200.00"), false, euros("1200.00"), euros("1100.00")));
  }

  @Property
  void months_come_first_and_both_are_cut_only_to_their_limits(
      @ForAll @IntRange(max = 1_000_000) int cents,
      @ForAll @Size(max = 5) List<@IntRange(max = 400) Integer> ofMonth,
      @ForAll @Size(max = 5) List<@IntRange(max = 400) Integer> ofQuarter,
      @ForAll @IntRange(max = 200_000) int unused,
      @ForAll @IntRange(max = 200_000) int earlier) {
    List<Charge> charges = new ArrayList<>(charges(ofMonth));
    for (int i = 0; i < ofQuarter.size(); i++) {
      charges.add(
          new Charge("quarter-" + i, new BigDecimal(ofQuarter.get(i)), false, cents(earlier)));
    }
    MonthCredits credits = MonthCredits.of(TERMS, cents(cents), charges, cents(unused));
    Money month = sum(credits, "clause", Credit::amount);
    Money left = credits.cap().minus(month).plus(cents(unused));
    assertThat(month).isEqualTo(least(sum(credits, "clause", Credit::uncapped), credits.cap()));
    assertThat(sum(credits, "quarter", Credit::amount))
        .isEqualTo(least(sum(credits, "quarter", Credit::uncapped), left));
  }

  @Property
  void a_higher_fee_never_means_less_credit(
      @ForAll @IntRange(max = 1_000_000) int cents,
      @ForAll @IntRange(max = 100_000) int more,
      @ForAll @Size(max = 8) List<@IntRange(max = 400) Integer> allocations) {
    assertThat(credits(cents(cents + more), charges(allocations)).total())
        .isGreaterThanOrEqualTo(credits(cents(cents), charges(allocations)).total());
  }

  private static Money sum(MonthCredits credits, String prefix, Function<Credit, Money> amount) {
    return credits.items().stream()
        .filter(it -> it.clause().startsWith(prefix))
        .map(amount)
        .reduce(cents(0), Money::plus);
  }

  private static Money least(Money one, Money other) {
    return one.compareTo(other) < 0 ? one : other;
  }

  private static Charge quarterly(String clause, String percent, String earlier) {
    return new Charge(clause, new BigDecimal(percent), false, euros(earlier));
  }

  private static MonthCredits credits(Money fee, List<Charge> charges) {
    return MonthCredits.of(TERMS, fee, charges, cents(0));
  }

  private static List<Charge> charges(List<Integer> allocations) {
    return IntStream.range(0, allocations.size())
        .mapToObj(i -> charge("clause-" + i, allocations.get(i).toString()))
        .toList();
  }

  private static Charge charge(String clause, String percent) {
    return Charge.ofMonth(clause, new BigDecimal(percent), false);
  }

  private static Money cents(int cents) {
    return new Money(BigDecimal.valueOf(cents, 2), Currency.getInstance("EUR"));
  }

  private static Money euros(String amount) {
    return new Money(new BigDecimal(amount), Currency.getInstance("EUR"));
  }
}
