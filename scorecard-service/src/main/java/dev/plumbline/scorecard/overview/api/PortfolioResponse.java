package dev.plumbline.scorecard.overview.api;

import dev.plumbline.kernel.metric.Family;
import dev.plumbline.kernel.money.Money;
import dev.plumbline.scorecard.overview.VendorPortfolio;
import dev.plumbline.scorecard.overview.VendorPortfolio.Range;
import dev.plumbline.scorecard.scorecard.api.Shown;
import dev.plumbline.scorecard.scoring.Standing;
import dev.plumbline.scorecard.terms.KnownContract;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// A vendor in the portfolio of a month.
@Schema(description = "A vendor's contracts in a month")
public record PortfolioResponse(
    @NotNull UUID vendorId,
    @Schema(description = "The families that a contract was scored in") @NotNull
        List<FamilyRange> families,
    @Schema(description = "How many contracts have each standing that occurs") @NotNull
        List<StandingCount> standings,
    @Schema(description = "The credits that are known, a sum for each currency") @NotNull
        List<Money> credits,
    @Schema(description = "How many contracts' credits are not known yet") @NotNull
        Integer creditsOpen,
    @Schema(description = "By contract reference") @NotNull List<ScorecardBody> scorecards,
    @Schema(description = "Contracts whose term covers the month and that have no scorecard")
        @NotNull
        List<UnscoredContract> withoutScorecard) {

  /// Where the scores of a family lie.
  @Schema(description = "From the lowest score of a family to the highest, 0 to 100")
  public record FamilyRange(
      @NotNull Family family,
      @NotNull BigDecimal lowest,
      @NotNull BigDecimal highest,
      @Schema(description = "How many have a score") @NotNull Integer contracts) {

    static FamilyRange of(Range range) {
      return new FamilyRange(
          range.family(),
          Shown.score(range.lowest()),
          Shown.score(range.highest()),
          range.contracts());
    }
  }

  /// How many contracts have a standing.
  @Schema(description = "How many contracts have a standing")
  public record StandingCount(@NotNull Standing standing, @NotNull Long contracts) {}

  /// A contract without a scorecard.
  @Schema(description = "A contract without a scorecard")
  public record UnscoredContract(@NotNull UUID contractId, @NotNull String contractReference) {
    static UnscoredContract of(KnownContract contract) {
      return new UnscoredContract(contract.contractId(), contract.reference());
    }
  }

  static PortfolioResponse of(VendorPortfolio vendor) {
    return new PortfolioResponse(
        vendor.vendorId(),
        vendor.families().stream().map(FamilyRange::of).toList(),
        vendor.standings().entrySet().stream()
            .map(it -> new StandingCount(it.getKey(), it.getValue()))
            .toList(),
        vendor.credits(),
        vendor.creditsOpen(),
        vendor.scorecards().stream().map(ScorecardBody::of).toList(),
        vendor.withoutScorecard().stream().map(UnscoredContract::of).toList());
  }
}
