package dev.plumbline.vendor.selection;

/// What candidates are judged by.
///
/// @param code in kebab-case; [#PRICE] is the one that nobody scores
/// @param weight a whole number from 0, relative to the weights of the other criteria
public record Criterion(String code, String name, int weight) {

  /// The code of the criterion whose scores are computed from the candidates' fees.
  public static final String PRICE = "price";

  boolean isScored() {
    return !code.equals(PRICE);
  }
}
