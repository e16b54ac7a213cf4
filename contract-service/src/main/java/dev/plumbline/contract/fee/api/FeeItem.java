package dev.plumbline.contract.fee.api;

import dev.plumbline.contract.scenario.Shown;
import dev.plumbline.kernel.money.Money;
import dev.plumbline.kernel.pricing.Fee;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// One line of a fee.
@Schema(description = "One line of a fee")
public record FeeItem(
    Fee.Kind kind,
    @Schema(
            description = "What is paid for, in the codes of measures",
            examples = "contactsHandled from 10000")
        String what,
    @Schema(description = "Shown with at most 6 decimals; the amount is worked out of the whole")
        BigDecimal quantity,
    BigDecimal rate,
    @Schema(description = "quantity × rate, rounded HALF_EVEN to the minor unit") Money amount) {

  public static FeeItem of(Fee.Item item) {
    return new FeeItem(
        item.kind(), item.what(), Shown.figure(item.quantity()), item.rate(), item.amount());
  }
}
