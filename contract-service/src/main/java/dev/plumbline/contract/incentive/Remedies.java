package dev.plumbline.contract.incentive;

import dev.plumbline.contract.incentive.Decision.Verdict;
import dev.plumbline.contract.incentive.account.Account;
import dev.plumbline.contract.incentive.account.Account.MonthAccount;
import dev.plumbline.contract.incentive.behaviour.Behaviour;
import dev.plumbline.contract.scenario.Shown;
import dev.plumbline.kernel.money.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// What would stop a behaviour that pays: a credit that is large enough in every month, where the
/// cap leaves room for it, and something other than a clause.
record Remedies(Behaviour behaviour, Account without, Account with) {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  String remedy(Verdict verdict, List<String> clauses) {
    String named = String.join(", ", clauses);
    String byClause =
        switch (verdict) {
          case STOPPED_BY_CLAUSE, STOPPED_BY_PRICE, IN_DEFAULT_ANYWAY -> "";
          case NOT_JUDGED ->
              "Check again with the measures of %s in the scenario.".formatted(named);
          case CREDIT_TOO_SMALL -> byCredit("Let a default of %s cost %s more.", named);
          case TARGET_TOO_EASY ->
              byCredit(
                  "Tighten the minimum of %s until this breaches it, with at least %s on it.",
                  named);
          case NO_CREDIT -> byCredit("Make %s critical, with at least %s on it.", named);
          case NO_CLAUSE ->
              behaviour.watchedBy().isEmpty()
                  ? byCredit("Make %s critical, with at least %s on it.", "a clause")
                  : byCredit(
                      "Add a critical clause on %s, with at least %s on it.",
                      String.join(" or ", behaviour.watchedBy()));
        };
    return (byClause + " " + behaviour.otherRemedy()).strip();
  }

  /// @param words with a place for the clauses and one for the share
  private String byCredit(String words, String clauses) {
    return allocation()
        .map(it -> words.formatted(clauses, Shown.text(it) + " % of the amount at risk"))
        .orElseGet(this::beyondTheCap);
  }

  private String beyondTheCap() {
    return "No credit can: it gains up to %s in a month, more than the monthly cap leaves."
        .formatted(
            Shown.text(
                IntStream.range(0, with.months().size())
                    .mapToObj(this::gain)
                    .max(Money::compareTo)
                    .orElseThrow()));
  }

  /// The least share of the at-risk amount, in per cent, that would take back what is gained in
  /// every month; empty where the cap does not leave as much.
  Optional<BigDecimal> allocation() {
    BigDecimal needed = BigDecimal.ZERO;
    for (int i = 0; i < with.months().size(); i++) {
      MonthAccount month = with.months().get(i);
      Money gain = gain(i);
      if (gain.amount().signum() > 0) {
        Money atRisk = month.credits().atRisk();
        Money room = month.credits().cap().minus(month.credits().total());
        if (gain.compareTo(room) > 0 || atRisk.amount().signum() == 0) {
          return Optional.empty();
        }
        needed =
            needed.max(gain.amount().multiply(HUNDRED).divide(atRisk.amount(), 2, RoundingMode.UP));
      }
    }
    return Optional.of(needed);
  }

  private Money gain(int month) {
    return with.months().get(month).margin().minus(without.months().get(month).margin());
  }
}
