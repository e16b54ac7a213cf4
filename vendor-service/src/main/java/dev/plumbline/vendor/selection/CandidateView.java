package dev.plumbline.vendor.selection;

import dev.plumbline.kernel.money.Money;
import dev.plumbline.vendor.selection.pricing.ScenarioPrice;

/// A candidate in its selection.
///
/// @param price the fee of the whole volume scenario
public record CandidateView(Candidate candidate, CandidateStatus status, Money price) {

  static CandidateView of(Selection selection, Candidate candidate) {
    return new CandidateView(
        candidate,
        candidate.status(selection.criteria()),
        ScenarioPrice.of(candidate.pricing().terms(), selection.brief()));
  }
}
