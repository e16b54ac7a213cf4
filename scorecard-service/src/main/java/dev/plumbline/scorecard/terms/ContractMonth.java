package dev.plumbline.scorecard.terms;

import java.time.YearMonth;
import java.util.Comparator;
import java.util.UUID;

/// A month of a contract.
public record ContractMonth(UUID contractId, YearMonth month) implements Comparable<ContractMonth> {

  private static final Comparator<ContractMonth> ORDER =
      Comparator.comparing(ContractMonth::contractId).thenComparing(ContractMonth::month);

  @Override
  public int compareTo(ContractMonth other) {
    return ORDER.compare(this, other);
  }
}
