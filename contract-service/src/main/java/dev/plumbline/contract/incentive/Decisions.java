package dev.plumbline.contract.incentive;

import static dev.plumbline.contract.incentive.Decision.Verdict.CREDIT_TOO_SMALL;
import static dev.plumbline.contract.incentive.Decision.Verdict.IN_DEFAULT_ANYWAY;
import static dev.plumbline.contract.incentive.Decision.Verdict.NOT_JUDGED;
import static dev.plumbline.contract.incentive.Decision.Verdict.NO_CLAUSE;
import static dev.plumbline.contract.incentive.Decision.Verdict.NO_CREDIT;
import static dev.plumbline.contract.incentive.Decision.Verdict.STOPPED_BY_CLAUSE;
import static dev.plumbline.contract.incentive.Decision.Verdict.STOPPED_BY_PRICE;
import static dev.plumbline.contract.incentive.Decision.Verdict.TARGET_TOO_EASY;

import dev.plumbline.contract.incentive.account.Account;
import dev.plumbline.contract.incentive.account.Deal;
import dev.plumbline.contract.incentive.account.DealClause;
import dev.plumbline.contract.incentive.account.DealClause.Outcome;
import dev.plumbline.contract.incentive.behaviour.Case;
import dev.plumbline.contract.scenario.Shown;
import dev.plumbline.kernel.money.Money;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// Finds the clause that stops a behaviour, or the one that is missing.
final class Decisions {

  private final Deal deal;
  private final Case tried;
  private final Account without;
  private final Account with;

  Decisions(Deal deal, Case tried, Account without, Account with) {
    this.deal = deal;
    this.tried = tried;
    this.without = without;
    this.with = with;
  }

  Decision decide() {
    Money gain = with.margin().minus(without.margin());
    Map<String, Money> bites = bites();
    if (gain.amount().signum() <= 0) {
      List<String> held = heldAllTheSame();
      if (!held.isEmpty()) {
        return new Decision(
            STOPPED_BY_CLAUSE,
            held,
            List.of(),
            "Clause %s is in default all the same.".formatted(String.join(", ", held)),
            "");
      }
      Money unstopped = bites.values().stream().reduce(gain, Money::plus);
      return unstopped.amount().signum() > 0
          ? new Decision(
              STOPPED_BY_CLAUSE, List.copyOf(bites.keySet()), List.of(), taken(bites), "")
          : new Decision(
              STOPPED_BY_PRICE, List.of(), List.of(), "The price gives no more than it costs.", "");
    }
    return paying();
  }

  /// By how much more each clause costs with the behaviour, where it does.
  private Map<String, Money> bites() {
    Map<String, Money> before = without.creditsByClause();
    Money nothing = Money.zero(deal.currency());
    return with.creditsByClause().entrySet().stream()
        .filter(it -> it.getValue().compareTo(before.getOrDefault(it.getKey(), nothing)) > 0)
        .collect(
            Collectors.toMap(
                Map.Entry::getKey,
                it -> it.getValue().minus(before.getOrDefault(it.getKey(), nothing)),
                Money::plus,
                TreeMap::new));
  }

  /// The clauses that hiding does not save from a default.
  private List<String> heldAllTheSame() {
    return tried.behaviour().hides().isEmpty()
        ? List.of()
        : codes(deal.paying().stream().filter(it -> defaults(with, it) > 0).toList());
  }

  private static long defaults(Account account, DealClause clause) {
    return account.months().stream()
        .filter(month -> month.defaults().contains(clause.code()))
        .count();
  }

  private static String taken(Map<String, Money> bites) {
    return bites.entrySet().stream()
        .map(it -> "%s takes back %s".formatted(it.getKey(), Shown.text(it.getValue())))
        .collect(Collectors.joining(", ", "Clause ", "."));
  }

  private Decision paying() {
    List<DealClause> watchers = watchers();
    List<DealClause> paying = watchers.stream().filter(DealClause::pays).toList();
    List<String> broken =
        codes(paying.stream().filter(it -> defaults(with, it) > defaults(without, it)).toList());
    if (!broken.isEmpty()) {
      return decision(CREDIT_TOO_SMALL, broken, "%s costs less than it gains.");
    }
    List<String> anyway = codes(paying.stream().filter(it -> defaults(with, it) > 0).toList());
    if (!anyway.isEmpty()) {
      return decision(IN_DEFAULT_ANYWAY, anyway, "%s is in default without it, too.");
    }
    List<String> judged = codes(paying.stream().filter(this::isJudged).toList());
    if (!judged.isEmpty()) {
      return decision(TARGET_TOO_EASY, judged, "%s is not in default by it.");
    }
    if (!paying.isEmpty()) {
      return decision(
          NOT_JUDGED, codes(paying), "%s cannot be judged: the scenario lacks its measures.");
    }
    if (!watchers.isEmpty()) {
      return decision(NO_CREDIT, codes(watchers), "%s watches it and costs nothing.");
    }
    return decision(NO_CLAUSE, List.of(), noClause());
  }

  private Decision decision(Decision.Verdict verdict, List<String> clauses, String sentence) {
    List<String> metrics = verdict == NO_CLAUSE ? tried.behaviour().watchedBy() : List.of();
    return new Decision(
        verdict,
        clauses,
        metrics,
        clauses.isEmpty() ? sentence : "Clause " + sentence.formatted(String.join(", ", clauses)),
        new Remedies(tried.behaviour(), without, with).remedy(verdict, clauses));
  }

  private String noClause() {
    return tried.behaviour().watchedBy().isEmpty()
        ? "No clause costs anything in default."
        : "No clause is about " + String.join(", ", tried.behaviour().watchedBy()) + ".";
  }

  /// Those that would show the behaviour; what is given up or left unsaid shows in all that cost
  /// something.
  private List<DealClause> watchers() {
    return switch (tried.behaviour()) {
      case BREACH_AND_PAY ->
          deal.paying().stream().filter(it -> tried.givenUp().contains(it.code())).toList();
      case SILENCE -> deal.paying();
      case LONGER_HANDLING,
          RUSHED_CONTACTS,
          INSTANT_HANG_UPS,
          REPEAT_CONTACTS,
          UNDERSTAFFING,
          SELECTED_SURVEYS,
          CLAIMED_RESOLUTION,
          OVERSTATED_HOURS ->
          deal.measuring(tried.behaviour().watchedBy());
    };
  }

  private boolean isJudged(DealClause clause) {
    return with.months().stream()
        .map(month -> clause.judge(month.reported()))
        .anyMatch(it -> !Objects.equals(it, Outcome.NOT_JUDGED));
  }

  private static List<String> codes(List<DealClause> clauses) {
    return clauses.stream().map(DealClause::code).toList();
  }
}
