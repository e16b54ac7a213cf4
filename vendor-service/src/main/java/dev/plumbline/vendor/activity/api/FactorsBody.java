package dev.plumbline.vendor.activity.api;

import dev.plumbline.vendor.activity.Ratings;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/// The four factors of an activity.
///
/// @param competitiveAdvantage it sets the company apart from its competitors
/// @param loyaltyDriver it makes customers stay
/// @param elevatedRisk done badly, it harms customers or the company
/// @param customerProximity it knows customers closely, or works closely with them
public record FactorsBody(
    @NotNull @Valid FactorBody competitiveAdvantage,
    @NotNull @Valid FactorBody loyaltyDriver,
    @NotNull @Valid FactorBody elevatedRisk,
    @NotNull @Valid FactorBody customerProximity) {

  static FactorsBody of(Ratings ratings) {
    return new FactorsBody(
        new FactorBody(ratings.competitiveAdvantage(), ratings.competitiveAdvantageNote()),
        new FactorBody(ratings.loyaltyDriver(), ratings.loyaltyDriverNote()),
        new FactorBody(ratings.elevatedRisk(), ratings.elevatedRiskNote()),
        new FactorBody(ratings.customerProximity(), ratings.customerProximityNote()));
  }

  Ratings ratings() {
    return new Ratings(
        competitiveAdvantage.level(),
        competitiveAdvantage.note(),
        loyaltyDriver.level(),
        loyaltyDriver.note(),
        elevatedRisk.level(),
        elevatedRisk.note(),
        customerProximity.level(),
        customerProximity.note());
  }
}
