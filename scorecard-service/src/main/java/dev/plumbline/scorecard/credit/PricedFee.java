package dev.plumbline.scorecard.credit;

import dev.plumbline.kernel.pricing.Fee;
import dev.plumbline.scorecard.scoring.evidence.Gap;
import dev.plumbline.scorecard.scoring.evidence.Gathering;
import dev.plumbline.scorecard.scoring.evidence.MonthEvidence;
import dev.plumbline.scorecard.scoring.evidence.Pool;
import dev.plumbline.scorecard.scoring.terms.Terms;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What a contract's pricing model makes of a month's measures, or what it lacks to do so.
///
/// @param fee empty where a measure is missing
/// @param missing the measures that the price is paid for and that nobody reported
public record PricedFee(Optional<Fee> fee, List<Gap> missing) {

  public PricedFee {
    missing = List.copyOf(missing);
  }

  /// The price of a month, from the reports that count.
  public static PricedFee of(Terms terms, YearMonth month, Map<YearMonth, MonthEvidence> evidence) {
    Set<String> measures = terms.pricing().measures();
    Pool pool = Gathering.ofMeasures(measures, terms.scope(), List.of(month), terms, evidence);
    return new PricedFee(
        pool.gaps().isEmpty()
            ? Fee.of(terms.pricing(), pool.sums(measures), terms.currency())
            : Optional.empty(),
        pool.gaps());
  }
}
