package dev.plumbline.contract.balance;

import static dev.plumbline.kernel.metric.Family.BEHAVIOUR;
import static dev.plumbline.kernel.metric.Family.CUSTOMER_EXPERIENCE;
import static dev.plumbline.kernel.metric.Family.EFFICIENCY;

import dev.plumbline.contract.clause.BoundClause;
import dev.plumbline.contract.clause.Clause;
import dev.plumbline.kernel.metric.Family;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/// Who has how much of a version's weight and credit allocation.
///
/// In the credit allocation an escalating clause counts twice, in the part and in the whole,
/// since its second default in a row costs twice.
record Shares(List<BoundClause> clauses) {

  private static final Set<Family> EXPERIENCE = Set.of(CUSTOMER_EXPERIENCE, BEHAVIOUR);

  Share efficiencyWeight() {
    return share(it -> it.metric().family() == EFFICIENCY, Shares::weight);
  }

  Share efficiencyCredit() {
    return share(it -> it.metric().family() == EFFICIENCY, Shares::credit);
  }

  Share experienceWeight() {
    return share(it -> EXPERIENCE.contains(it.metric().family()), Shares::weight);
  }

  Share experienceCredit() {
    return share(it -> EXPERIENCE.contains(it.metric().family()), Shares::credit);
  }

  Share weightOf(BoundClause clause) {
    return share(clause::equals, Shares::weight);
  }

  private Share share(Predicate<BoundClause> part, Function<Clause, BigDecimal> figure) {
    return new Share(sum(clauses.stream().filter(part).toList(), figure), sum(clauses, figure));
  }

  private static BigDecimal sum(List<BoundClause> clauses, Function<Clause, BigDecimal> figure) {
    return clauses.stream()
        .map(it -> figure.apply(it.clause()))
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static BigDecimal weight(Clause clause) {
    return BigDecimal.valueOf(clause.weight());
  }

  private static BigDecimal credit(Clause clause) {
    return clause.escalating()
        ? clause.creditAllocationPercent().multiply(BigDecimal.TWO)
        : clause.creditAllocationPercent();
  }
}
