package dev.plumbline.scorecard.ledger.api;

import dev.plumbline.kernel.money.Money;
import dev.plumbline.scorecard.ledger.Balance;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// What entries of the ledger come to.
@Schema(name = "CreditBalance", description = "What entries come to in one currency")
public record BalanceResponse(
    @NotNull UUID vendorId,
    @Schema(description = "Absent where balances are by vendor") @Nullable UUID contractId,
    @Schema(description = "What the vendor owes") @NotNull Money balance) {

  static BalanceResponse of(Balance balance) {
    return new BalanceResponse(
        balance.vendorId(), balance.contractId().orElse(null), balance.amount());
  }
}
