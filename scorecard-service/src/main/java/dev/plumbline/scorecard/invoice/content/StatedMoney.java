package dev.plumbline.scorecard.invoice.content;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.util.Currency;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// An amount as somebody states it, of which it is not known yet whether it fits its currency.
@Schema(description = "At most the decimals of the currency's minor unit")
public record StatedMoney(
    @NotNull @Digits(integer = 15, fraction = 4) BigDecimal amount, @NotNull Currency currency) {}
