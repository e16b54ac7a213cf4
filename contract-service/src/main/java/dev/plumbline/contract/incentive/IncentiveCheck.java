package dev.plumbline.contract.incentive;

import static dev.plumbline.contract.incentive.behaviour.Assumption.COST_PER_PAID_HOUR;
import static dev.plumbline.contract.incentive.behaviour.Assumption.UTILISATION;
import static dev.plumbline.contract.incentive.behaviour.Assumption.VENDOR_MARGIN;
import static java.util.Comparator.comparing;
import static java.util.Comparator.reverseOrder;

import dev.plumbline.contract.incentive.IncentiveReport.NotJudged;
import dev.plumbline.contract.incentive.IncentiveReport.NotTried;
import dev.plumbline.contract.incentive.account.Account;
import dev.plumbline.contract.incentive.account.Accounting;
import dev.plumbline.contract.incentive.account.Deal;
import dev.plumbline.contract.incentive.account.DealClause;
import dev.plumbline.contract.incentive.account.Month;
import dev.plumbline.contract.incentive.behaviour.Assumptions;
import dev.plumbline.contract.incentive.behaviour.Behaviour;
import dev.plumbline.contract.incentive.behaviour.Case;
import dev.plumbline.contract.incentive.behaviour.Cases;
import dev.plumbline.contract.incentive.behaviour.Feasibility;
import dev.plumbline.contract.scenario.ScenarioMonth;
import dev.plumbline.contract.terms.BoundContent;
import dev.plumbline.kernel.measure.Measures;
import dev.plumbline.kernel.money.Money;
import dev.plumbline.kernel.pricing.Fee;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

/// The function from a version, the months that are expected and what is assumed to what the vendor
/// would earn by each behaviour. The vendor's margin is its fee less its credits less what it pays
/// its agents; the months are taken as following each other, none of them a ramp month. The
/// scenario is what is expected, so there is no chance in its values: a clause that requires
/// evidence is judged by them alone.
public final class IncentiveCheck {

  private static final int RATE_DECIMALS = 4;

  private IncentiveCheck() {}

  /// The check, on months that [ScenarioGaps] finds complete.
  public static IncentiveReport of(
      BoundContent content, List<ScenarioMonth> scenario, Assumptions assumed) {
    Deal deal = Deal.of(content);
    List<Month> planned =
        scenario.stream()
            .map(it -> Month.planned(it.pooled(), assumed.share(UTILISATION)).orElseThrow())
            .toList();
    Assumptions assumptions = withCost(assumed, deal, planned);
    Accounting accounting = new Accounting(deal, assumptions.value(COST_PER_PAID_HOUR));
    Account plan = accounting.of(planned);
    Feasibility feasibility = new Feasibility(deal, planned);
    Cases cases = new Cases(deal, planned, plan, assumptions);
    return new IncentiveReport(
        assumptions,
        plan,
        Arrays.stream(Behaviour.values())
            .filter(it -> feasibility.obstacle(it).isEmpty())
            .flatMap(cases::of)
            .map(it -> temptation(deal, it, accounting, assumptions))
            .sorted(comparing(Temptation::gain, reverseOrder()))
            .toList(),
        Arrays.stream(Behaviour.values())
            .flatMap(it -> feasibility.obstacle(it).map(why -> new NotTried(it, why)).stream())
            .toList(),
        notJudged(deal, planned));
  }

  private static Temptation temptation(
      Deal deal, Case tried, Accounting accounting, Assumptions assumptions) {
    Account without = accounting.of(tried.without());
    Account with = accounting.of(tried.with());
    return new Temptation(
        tried.behaviour(),
        tried.givenUp(),
        without,
        with,
        new Decisions(deal, tried, without, with).decide(),
        assumptions.all().stream()
            .filter(it -> tried.behaviour().assumptions().contains(it.assumption()))
            .toList());
  }

  /// Where the cost of an hour is not given, it follows from the planned fee: what is left of it
  /// when the vendor has kept its margin, by paid hours.
  private static Assumptions withCost(Assumptions assumed, Deal deal, List<Month> planned) {
    if (assumed.has(COST_PER_PAID_HOUR)) {
      return assumed;
    }
    return assumed.deriving(
        COST_PER_PAID_HOUR,
        fees(deal, planned.stream().map(Month::reported))
            .amount()
            .multiply(BigDecimal.ONE.subtract(assumed.share(VENDOR_MARGIN)))
            .divide(hours(planned), MathContext.DECIMAL128)
            .setScale(RATE_DECIMALS, RoundingMode.HALF_EVEN));
  }

  static Money fees(Deal deal, Stream<Measures> months) {
    return months
        .map(it -> Fee.of(deal.pricing(), it, deal.currency()).orElseThrow().total())
        .reduce(Money.zero(deal.currency()), Money::plus);
  }

  static BigDecimal hours(List<Month> months) {
    return months.stream().map(Month::paidHours).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static List<NotJudged> notJudged(Deal deal, List<Month> planned) {
    return deal.clauses().stream()
        .flatMap(
            clause -> reason(clause, planned).map(it -> new NotJudged(clause.code(), it)).stream())
        .toList();
  }

  private static Optional<String> reason(DealClause clause, List<Month> planned) {
    if (clause.target() == null) {
      return Optional.of("It breaks a rule of its metric; see the check of the version.");
    }
    NavigableSet<String> missing = new TreeSet<>();
    planned.forEach(it -> missing.addAll(it.reported().missing(clause.measures())));
    missing.remove("invoicedAmount");
    return missing.isEmpty()
        ? Optional.empty()
        : Optional.of("The scenario lacks %s.".formatted(String.join(", ", missing)));
  }
}
