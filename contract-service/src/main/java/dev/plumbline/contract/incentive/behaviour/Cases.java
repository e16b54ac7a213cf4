package dev.plumbline.contract.incentive.behaviour;

import dev.plumbline.contract.incentive.account.Account;
import dev.plumbline.contract.incentive.account.Deal;
import dev.plumbline.contract.incentive.account.DealClause;
import dev.plumbline.contract.incentive.account.Month;
import dev.plumbline.kernel.money.Money;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The cases in which each behaviour is tried.
///
/// @param planned the scenario's months
/// @param plan what they come to as planned
public record Cases(Deal deal, List<Month> planned, Account plan, Assumptions assumptions) {

  private static final int MONTHS_BEFORE = 3;

  public Stream<Case> of(Behaviour behaviour) {
    Conduct conduct = new Conduct(assumptions);
    return switch (behaviour) {
      case LONGER_HANDLING -> always(behaviour, conduct::longerHandling);
      case RUSHED_CONTACTS -> always(behaviour, conduct::rushedContacts);
      case INSTANT_HANG_UPS -> always(behaviour, conduct::instantHangUps);
      case REPEAT_CONTACTS -> always(behaviour, conduct::repeatContacts);
      case UNDERSTAFFING -> always(behaviour, conduct::understaffing);
      case SELECTED_SURVEYS -> always(behaviour, conduct::selectedSurveys);
      case CLAIMED_RESOLUTION -> always(behaviour, conduct::claimedResolution);
      case OVERSTATED_HOURS -> always(behaviour, conduct::overstatedHours);
      case BREACH_AND_PAY -> breaches(conduct);
      case SILENCE -> Stream.of(silence());
    };
  }

  /// In every month; what hides something starts from bad months.
  private Stream<Case> always(Behaviour behaviour, UnaryOperator<Month> conduct) {
    List<Month> without = planned.stream().map(month -> bad(month, behaviour)).toList();
    return Stream.of(
        new Case(behaviour, Set.of(), without, without.stream().map(conduct).toList()));
  }

  private Month bad(Month month, Behaviour behaviour) {
    return BadMonth.of(deal, month, behaviour.hides(), assumptions.share(Assumption.BAD_MONTH));
  }

  /// One case for each clause that costs something, and one for all of them. A clause on handling
  /// time is left out: it takes more work to breach, not less.
  private Stream<Case> breaches(Conduct conduct) {
    NavigableSet<String> all =
        deal.paying().stream()
            .filter(it -> !it.measures().contains(Month.HANDLING.getFirst()))
            .map(DealClause::code)
            .collect(Collectors.toCollection(TreeSet::new));
    List<Month> givenUpOne = givenUp(conduct, 1);
    Stream<Case> each = all.stream().map(clause -> breach(Set.of(clause), givenUpOne));
    return all.size() > 1
        ? Stream.concat(each, Stream.of(breach(all, givenUp(conduct, all.size()))))
        : each;
  }

  private List<Month> givenUp(Conduct conduct, int clauses) {
    return planned.stream().map(it -> conduct.giveUp(it, clauses)).toList();
  }

  private Case breach(Set<String> clauses, List<Month> months) {
    return new Case(
        Behaviour.BREACH_AND_PAY,
        clauses,
        planned,
        months.stream().map(it -> it.breaching(clauses)).toList());
  }

  /// The last month: everything that costs something is in default in it, reported or not, and
  /// without a report the mean of the fees of the months before stands in for its fee.
  private Case silence() {
    Set<String> paying = deal.paying().stream().map(DealClause::code).collect(Collectors.toSet());
    Month reported = bad(planned.getLast(), Behaviour.SILENCE).breaching(paying);
    return new Case(
        Behaviour.SILENCE,
        Set.of(),
        lastOf(reported),
        lastOf(reported.silent(meanFeeBeforeTheLast())));
  }

  private List<Month> lastOf(Month last) {
    List<Month> months = new ArrayList<>(planned);
    months.set(months.size() - 1, last);
    return months;
  }

  private Money meanFeeBeforeTheLast() {
    int last = planned.size() - 1;
    List<Money> fees =
        plan.months().subList(Math.max(0, last - MONTHS_BEFORE), last).stream()
            .map(Account.MonthAccount::fee)
            .toList();
    Money sum = fees.stream().reduce(Money::plus).orElseThrow();
    return Money.rounded(
        sum.amount().divide(BigDecimal.valueOf(fees.size()), MathContext.DECIMAL128),
        deal.currency());
  }
}
