package dev.plumbline.scorecard.scorecard.api;

import dev.plumbline.kernel.money.Money;
import dev.plumbline.scorecard.scorecard.parts.ReturnLine;
import jakarta.validation.constraints.NotNull;
import java.time.YearMonth;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// A credit of an earlier month that a clause has earned back.
@Schema(
    name = "ScorecardReturn",
    description = "A credit of an earlier month that a clause has earned back")
public record ReturnBody(
    @NotNull String clause,
    @Schema(description = "The month of the credit") @NotNull YearMonth period,
    @Schema(description = "The clause's code in that month") @NotNull String creditedAs,
    @Schema(description = "In the currency of that month") @NotNull Money amount) {

  static ReturnBody of(ReturnLine line) {
    return new ReturnBody(line.clause(), line.period(), line.creditedAs(), line.amount());
  }
}
