package dev.plumbline.scorecard.scoring.evidence;

import dev.plumbline.kernel.measure.Line;
import dev.plumbline.kernel.measure.Measures;
import java.math.BigDecimal;
import java.util.Map;

/// A month's ratings for one behaviour clause.
///
/// @param ratings the client's, by line, as `ratingsGiven` (contacts; several ratings of one
///     contact count as their mean), `ratingPoints` and `ratingPointsSquared`
/// @param ratedByBoth contacts that the client and the vendor both rated
/// @param absoluteDifferences over these contacts, the sum of |client − vendor|
public record Observations(
    Map<Line, Measures> ratings, int ratedByBoth, BigDecimal absoluteDifferences) {

  public static final Observations NONE = new Observations(Map.of(), 0, BigDecimal.ZERO);

  public Observations {
    ratings = Map.copyOf(ratings);
  }
}
