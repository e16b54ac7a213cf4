package dev.plumbline.contract.incentive.account;

import dev.plumbline.kernel.credit.Chronic;
import dev.plumbline.kernel.credit.Credit;
import dev.plumbline.kernel.money.Money;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What clauses have cost and not returned yet.
final class OpenCredits {

  private record Open(YearMonth month, Money amount) {}

  private final Map<String, List<Open>> byClause = new HashMap<>();

  void add(YearMonth month, List<Credit> credits) {
    credits.forEach(
        credit ->
            byClause
                .computeIfAbsent(credit.clause(), _ -> new ArrayList<>())
                .add(new Open(month, credit.amount())));
  }

  /// What comes back of a clause, all at once; a chronic time bars what was lost up to it for ever.
  Optional<Money> take(String clause, Chronic chronic) {
    List<Open> open = byClause.remove(clause);
    return open == null
        ? Optional.empty()
        : open.stream()
            .filter(credit -> !chronic.bars(credit.month()))
            .map(Open::amount)
            .reduce(Money::plus);
  }
}
