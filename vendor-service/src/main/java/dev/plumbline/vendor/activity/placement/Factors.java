package dev.plumbline.vendor.activity.placement;

/// How strongly an activity has each factor, from 1 to 5.
public record Factors(
    int competitiveAdvantage, int loyaltyDriver, int elevatedRisk, int customerProximity) {

  public Factors {
    check(competitiveAdvantage);
    check(loyaltyDriver);
    check(elevatedRisk);
    check(customerProximity);
  }

  private static void check(int level) {
    if (level < Factor.LOWEST || level > Factor.HIGHEST) {
      throw new IllegalArgumentException("A factor is rated from 1 to 5");
    }
  }

  public int of(Factor factor) {
    return switch (factor) {
      case COMPETITIVE_ADVANTAGE -> competitiveAdvantage;
      case LOYALTY_DRIVER -> loyaltyDriver;
      case ELEVATED_RISK -> elevatedRisk;
      case CUSTOMER_PROXIMITY -> customerProximity;
    };
  }

  /// The same, but for one factor.
  public Factors with(Factor factor, int level) {
    return switch (factor) {
      case COMPETITIVE_ADVANTAGE ->
          new Factors(level, loyaltyDriver, elevatedRisk, customerProximity);
      case LOYALTY_DRIVER ->
          new Factors(competitiveAdvantage, level, elevatedRisk, customerProximity);
      case ELEVATED_RISK ->
          new Factors(competitiveAdvantage, loyaltyDriver, level, customerProximity);
      case CUSTOMER_PROXIMITY ->
          new Factors(competitiveAdvantage, loyaltyDriver, elevatedRisk, level);
    };
  }
}
