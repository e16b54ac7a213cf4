package dev.plumbline.scorecard.credit;

import static dev.plumbline.scorecard.scoring.TestClause.sla;
import static dev.plumbline.scorecard.scoring.TestEvidence.nothing;
import static dev.plumbline.scorecard.scoring.TestTerms.JANUARY;
import static dev.plumbline.scorecard.scoring.TestTerms.terms;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.kernel.credit.Credit;
import dev.plumbline.kernel.money.Money;
import dev.plumbline.kernel.pricing.PricingModel.PerContact;
import dev.plumbline.kernel.pricing.PricingModel.Tier;
import dev.plumbline.scorecard.credit.Credits.Settled;
import dev.plumbline.scorecard.credit.RandomMonths.RandomClause;
import dev.plumbline.scorecard.credit.RandomMonths.RandomMonth;
import dev.plumbline.scorecard.scoring.Inputs;
import dev.plumbline.scorecard.scoring.TestClause;
import dev.plumbline.scorecard.scoring.TestEvidence;
import dev.plumbline.scorecard.scoring.TestMetrics;
import dev.plumbline.scorecard.scoring.TestTerms;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.LongStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/// Two implementations of the same text agree on months after months that nobody thought of: one
/// carries counts on from month to month, the other looks back over all of them.
class SecondOpinionOfMonthsTest {

  /// A credit whose last two figures are the same.
  private static final String UNCUT = ".* (\\d+) \\1";

  @Property(tries = 3000)
  void both_read_the_domain_alike(@ForAll long seed) {
    RandomMonths contract = RandomMonths.of(seed);
    NaiveMonths naive = new NaiveMonths(contract);
    ScoredMonths past = new ScoredMonths();
    for (int i = 0; i < contract.months().size(); i++) {
      if (contract.months().get(i).scored()) {
        Credits credits = credits(contract, i, past);
        past.add(JANUARY.plusMonths(i), credits);
        assertThat(paid(credits)).as("credits of month %d", i).isEqualTo(naive.credits.get(i));
        assertThat(returned(credits)).as("month %d", i).isEqualTo(naive.returned.get(i));
        assertThat(chronic(credits)).as("month %d", i).isEqualTo(naive.chronic.get(i));
      }
    }
    past.assertThatNothingIsReturnedTwice();
  }

  /// Agreement on what never happens proves nothing.
  @Test
  void the_months_meet_every_rule_often() {
    List<NaiveMonths> all =
        LongStream.range(0, 1000).mapToObj(RandomMonths::of).map(NaiveMonths::new).toList();
    assertThat(all.stream().flatMap(it -> it.returned.stream()).flatMap(List::stream))
        .hasSizeGreaterThan(100);
    assertThat(all.stream().flatMap(it -> it.chronic.stream()).flatMap(Set::stream))
        .hasSizeGreaterThan(100);
    assertThat(all.stream().flatMap(it -> it.credits.stream()).flatMap(List::stream))
        .filteredOn(credit -> !credit.matches(UNCUT))
        .hasSizeGreaterThan(100);
  }

  private static Credits credits(RandomMonths contract, int i, ScoredMonths past) {
    YearMonth period = JANUARY.plusMonths(i);
    RandomMonth month = contract.months().get(i);
    TestEvidence evidence = nothing();
    if (month.fee() != null) {
      evidence.invoiced(BigDecimal.valueOf(month.fee(), 2).toPlainString());
    }
    TestTerms terms =
        terms(contract.clauses().stream().map(it -> clause(it, i)).toArray(TestClause[]::new))
            .pricing(
                new PerContact(
                    "contactsHandled", List.of(new Tier(BigDecimal.ZERO, BigDecimal.TWO))))
            .atRisk(
                Integer.toString(contract.percentOfFees()), Integer.toString(contract.capPercent()))
            .ramp(contract.ramp());
    Inputs inputs = evidence.inputs(period, terms.build(), past.before(period), Instant.EPOCH);
    TestOutcomes scored = TestOutcomes.of(inputs);
    for (RandomClause clause : contract.clauses()) {
      int number = clause.number();
      scored.with(
          clause.code(i),
          month.outcomes().charAt(number),
          month.own().get(number).toString(),
          month.windows().get(number));
    }
    return scored.credits();
  }

  private static TestClause clause(RandomClause random, int month) {
    String percent = Integer.toString(random.allocationPercent());
    TestClause clause =
        sla(random.code(month), TestMetrics.FIRST_CONTACT).target("90", "89").over(random.window());
    random.predecessor(month).ifPresent(clause::after);
    TestClause staked = random.escalating() ? clause.escalating(percent) : clause.critical(percent);
    return random.earnBackMonths() == null
        ? staked
        : staked.earningBackAfter(random.earnBackMonths());
  }

  private static List<String> paid(Credits credits) {
    return switch (credits.settlement()) {
      case Credits.Open() -> List.of();
      case Settled(var month, _) -> month.items().stream().map(it -> line(it)).toList();
    };
  }

  private static String line(Credit it) {
    return "%s %s %s %s"
        .formatted(it.clause(), cents(it.atRisk()), cents(it.uncapped()), cents(it.amount()));
  }

  private static List<String> returned(Credits credits) {
    return credits.returned().stream()
        .map(it -> "%s %s %s".formatted(it.clause(), it.month(), cents(it.amount())))
        .toList();
  }

  private static Set<String> chronic(Credits credits) {
    return new TreeSet<>(
        credits.courses().entrySet().stream()
            .filter(it -> it.getValue().course().chronic().lasts())
            .map(it -> it.getKey())
            .collect(toSet()));
  }

  private static String cents(Money amount) {
    return amount.amount().movePointRight(2).toPlainString();
  }
}
