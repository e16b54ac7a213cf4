package dev.plumbline.scorecard.ledger.api;

import dev.plumbline.scorecard.ledger.Correction;
import dev.plumbline.web.validation.Texts;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A correction that is added by hand.
public record CreditRequest(
    @NotNull UUID contractId,
    @NotNull YearMonth period,
    @Schema(description = "The code of the clause that it is about")
        @Size(max = 64)
        @Pattern(regexp = Texts.KEBAB_CASE)
        @Nullable String clause,
    @Schema(description = "What the vendor owes by it; negative where it gets something back")
        @NotNull
        @Valid
        AmountBody amount,
    @Schema(description = "The vendor reads it too")
        @NotNull
        @Size(max = 2000)
        @Pattern(regexp = Texts.PARAGRAPHS)
        String reason) {

  /// An amount in a currency.
  @Schema(name = "CorrectedAmount")
  public record AmountBody(
      @NotNull @Digits(integer = 15, fraction = 4) BigDecimal amount,
      @Schema(examples = "EUR") @NotNull @Pattern(regexp = "^[A-Z]{3}$") String currency) {}

  Correction correction() {
    return new Correction(contractId, period, clause, amount.amount(), amount.currency(), reason);
  }
}
