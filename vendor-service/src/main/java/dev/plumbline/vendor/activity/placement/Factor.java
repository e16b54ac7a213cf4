package dev.plumbline.vendor.activity.placement;

import java.util.Locale;

/// What makes an activity critical to customer experience.
///
/// Source: Gartner, *Prioritize CX When Outsourcing Customer Service*.
public enum Factor {
  /// It sets the company apart from its competitors.
  COMPETITIVE_ADVANTAGE,
  /// It makes customers stay.
  LOYALTY_DRIVER,
  /// Done badly, it harms customers or the company.
  ELEVATED_RISK,
  /// It knows customers closely, or works closely with them.
  CUSTOMER_PROXIMITY;

  public static final int LOWEST = 1;
  public static final int HIGHEST = 5;

  /// The name in a sentence, `competitive advantage`.
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
