package dev.plumbline.contract.activation;

import dev.plumbline.contract.clause.Clause;
import dev.plumbline.contract.clause.Finding;
import dev.plumbline.contract.terms.VersionContent;
import java.math.BigDecimal;
import java.util.stream.Stream;

/// The credit allocations of all clauses must fit in the pool.
final class CreditRules {

  static final String POOL = "credit-pool";

  private CreditRules() {}

  static Stream<Finding> findings(VersionContent content) {
    BigDecimal allocated =
        content.clauses().stream()
            .map(Clause::creditAllocationPercent)
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    BigDecimal pool = content.atRisk().poolPercent();
    return allocated.compareTo(pool) <= 0
        ? Stream.empty()
        : Stream.of(
            Finding.of(
                    POOL,
                    "/atRisk/poolPercent",
                    "The credit allocations add up to %s; the pool holds %s"
                        .formatted(percent(allocated), percent(pool)),
                    "Take %s from the allocations, or enlarge the pool by as much"
                        .formatted(percent(allocated.subtract(pool))))
                .measured(percent(allocated), percent(pool)));
  }

  private static String percent(BigDecimal figure) {
    return figure.stripTrailingZeros().toPlainString() + " %";
  }
}
