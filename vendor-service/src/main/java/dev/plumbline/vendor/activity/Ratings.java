package dev.plumbline.vendor.activity;

import dev.plumbline.vendor.activity.placement.Factors;
import jakarta.persistence.Embeddable;

/// The four factors as they were rated, each from 1 to 5 with a note that says why.
@Embeddable
public record Ratings(
    int competitiveAdvantage,
    String competitiveAdvantageNote,
    int loyaltyDriver,
    String loyaltyDriverNote,
    int elevatedRisk,
    String elevatedRiskNote,
    int customerProximity,
    String customerProximityNote) {

  public Factors factors() {
    return new Factors(competitiveAdvantage, loyaltyDriver, elevatedRisk, customerProximity);
  }
}
