package dev.plumbline.scorecard.report.verification;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;

/// A figure beside the one that it is held against. They agree where |stated − reference| /
/// reference × 100 is at most the tolerance; a reference of 0 agrees with 0 alone.
///
/// @param stated what is verified, such as the vendor's figure; 0 or more
/// @param reference what it is held against, such as the client's figure; 0 or more
/// @param tolerancePercent of the reference, 0 or more
public record Comparison(BigDecimal stated, BigDecimal reference, BigDecimal tolerancePercent) {

  /// Decided without a quotient, so exactly also where the difference is a fraction without end.
  public Verdict verdict() {
    return hundredfoldDifference().compareTo(tolerancePercent.multiply(reference)) <= 0
        ? Verdict.AGREED
        : Verdict.DIFFERENT;
  }

  /// The difference in per cent of the reference; absent where that is 0.
  public Optional<BigDecimal> differencePercent() {
    return reference.signum() == 0
        ? Optional.empty()
        : Optional.of(hundredfoldDifference().divide(reference, MathContext.DECIMAL128));
  }

  private BigDecimal hundredfoldDifference() {
    return stated.subtract(reference).abs().movePointRight(2);
  }
}
