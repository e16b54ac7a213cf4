package dev.plumbline.scorecard.scorecard.api;

import dev.plumbline.kernel.money.Money;
import dev.plumbline.scorecard.scorecard.CreditSums;
import dev.plumbline.scorecard.scorecard.parts.ClauseLine;
import jakarta.validation.constraints.NotNull;
import java.util.Currency;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// What a month's defaults cost. Worked out, not posted: nothing is owed before the scorecard is
/// FINAL.
@Schema(
    name = "ScorecardCredits",
    description = "What a month's defaults cost; worked out, not posted")
public record CreditsBody(
    @NotNull Money fee,
    @Schema(description = "The part of the fee that allocations are shares of") @NotNull
        Money atRisk,
    @Schema(description = "The most that the month's credits may come to") @NotNull Money cap,
    @Schema(
            description =
                "By how much credits of clauses of a quarter may exceed the cap: what the quarter's"
                    + " earlier months left of theirs")
        @NotNull
        Money capCarried,
    @Schema(description = "What is left of the cap and of what was carried to it") @NotNull
        Money capLeft,
    @NotNull Money total,
    @Schema(description = "Whether the cap cut the credits") @NotNull Boolean capped,
    @NotNull List<CreditItem> items) {

  /// The credit of one clause.
  @Schema(description = "The credit of one clause")
  public record CreditItem(
      @NotNull String clause,
      @Schema(
              description =
                  "The amount that its allocation is a share of: the month's, or for a clause of a"
                      + " quarter that of its months together")
          @NotNull
          Money atRisk,
      @Schema(description = "Whether it costs twice: a default right after a default") @NotNull
          Boolean doubled,
      @NotNull Money uncapped,
      @NotNull Money amount) {}

  static CreditsBody of(CreditSums sums, List<ClauseLine> clauses, Currency currency) {
    return new CreditsBody(
        new Money(sums.fee(), currency),
        new Money(sums.atRisk(), currency),
        new Money(sums.cap(), currency),
        new Money(sums.carried(), currency),
        new Money(sums.capLeft(), currency),
        new Money(sums.total(), currency),
        sums.capped(),
        clauses.stream().flatMap(clause -> item(clause, currency)).toList());
  }

  private static Stream<CreditItem> item(ClauseLine clause, Currency currency) {
    return clause.credit().stream()
        .map(
            credit ->
                new CreditItem(
                    clause.code(),
                    new Money(credit.atRisk(), currency),
                    credit.doubled(),
                    new Money(credit.uncapped(), currency),
                    new Money(credit.amount(), currency)));
  }
}
