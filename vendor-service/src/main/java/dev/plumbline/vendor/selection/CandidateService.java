package dev.plumbline.vendor.selection;

import dev.plumbline.kernel.pricing.PricingModel;
import dev.plumbline.service.etag.IfMatch;
import dev.plumbline.service.page.Page;
import dev.plumbline.service.page.PageRequest;
import dev.plumbline.service.transaction.Transactions;
import dev.plumbline.vendor.registry.VendorStatus;
import dev.plumbline.vendor.selection.brief.Brief;
import dev.plumbline.vendor.selection.pricing.Pricing;
import dev.plumbline.vendor.selection.pricing.ScenarioPrice;
import dev.plumbline.web.problem.CommonProblem;
import dev.plumbline.web.problem.ProblemException;
import dev.plumbline.web.problem.Violation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// The field of candidates, until the first score freezes it; each method is one transaction.
@ApplicationScoped
@Transactional
public class CandidateService {

  private static final Set<VendorStatus> OUT =
      Set.of(VendorStatus.REJECTED, VendorStatus.OFFBOARDED);

  private final Selections selections;
  private final NamedVendors vendors;
  private final SelectionTrail trail;
  private final Transactions transactions;
  private final Clock clock;

  CandidateService(
      Selections selections,
      NamedVendors vendors,
      SelectionTrail trail,
      Transactions transactions,
      Clock clock) {
    this.selections = selections;
    this.vendors = vendors;
    this.trail = trail;
    this.transactions = transactions;
    this.clock = clock;
  }

  /// By age.
  ///
  /// @throws ProblemException `selection-not-open`
  public Page<CandidateView> list(UUID programmeId, PageRequest page) {
    Selection selection = selections.required(programmeId);
    return page.pageById(selections.candidates(selection, page), Candidate::id)
        .map(candidate -> CandidateView.of(selection, candidate));
  }

  /// One candidate, by its vendor.
  ///
  /// @throws ProblemException `selection-not-open`, `not-found`
  public CandidateView get(UUID programmeId, UUID vendorId) {
    Selection selection = selections.required(programmeId);
    return CandidateView.of(selection, find(selection, vendorId));
  }

  /// Enters a vendor with the model that it wants to be paid by.
  ///
  /// @return the vendor's id
  /// @throws ProblemException `selection-not-open`, `scoring-begun`, `candidate-exists`,
  ///     `vendor-not-eligible`, `unknown-vendor`, `price-not-computable`
  public UUID enter(UUID programmeId, UUID vendorId, Pricing pricing) {
    Selection selection = selections.forChange(programmeId);
    selections.blindness(selection).requireUnscored();
    if (selections.candidate(selection, vendorId).isPresent()) {
      throw ProblemException.of(SelectionProblem.CANDIDATE_EXISTS);
    }
    requireEligible(vendorId);
    requireComputable(pricing, selection.brief());
    selections.add(new Candidate(selection, vendorId, pricing, clock.instant()));
    trail.record("candidate-entered", selection, Map.of("vendorId", vendorId, "pricing", pricing));
    return vendorId;
  }

  /// Records what was found about a candidate, as a whole.
  ///
  /// @throws ProblemException `selection-not-open`, `not-found`, 428, 412, `scoring-begun`,
  ///     `candidate-withdrawn`, `unknown-knock-out`
  public CandidateView answer(
      UUID programmeId, UUID vendorId, IfMatch expected, KnockOutAnswers found) {
    Selection selection = selections.forChange(programmeId);
    Candidate candidate = find(selection, vendorId);
    expected.check(candidate.version());
    selections.blindness(selection).requireUnscored();
    candidate.requireThere();
    requireKnown(found, selection.criteria());
    candidate.answer(found);
    trail.record(
        "knock-outs-answered", selection, Map.of("vendorId", vendorId, "answers", found.answers()));
    selections.flush();
    return CandidateView.of(selection, candidate);
  }

  /// Takes a candidate out, whatever it has been scored.
  ///
  /// @return the vendor's id
  /// @throws ProblemException `selection-not-open`, `not-found`, `award-approved`,
  ///     `candidate-withdrawn`
  public UUID withdraw(UUID programmeId, UUID vendorId, String reason) {
    Selection selection = selections.forChange(programmeId);
    Candidate candidate = find(selection, vendorId);
    selections.requireUndecided(selection);
    candidate.withdraw(reason, transactions.actor(), clock.instant());
    trail.record("candidate-withdrawn", selection, Map.of("vendorId", vendorId, "reason", reason));
    return vendorId;
  }

  private Candidate find(Selection selection, UUID vendorId) {
    return selections
        .candidate(selection, vendorId)
        .orElseThrow(() -> CommonProblem.NOT_FOUND.because("The selection has no such candidate."));
  }

  private void requireEligible(UUID vendorId) {
    VendorStatus status = vendors.get(vendorId).status();
    if (OUT.contains(status)) {
      throw SelectionProblem.VENDOR_NOT_ELIGIBLE.because("The vendor is %s.".formatted(status));
    }
  }

  private static void requireComputable(Pricing pricing, Brief brief) {
    List<Violation> wrong = pricing.violations("/pricing", brief.currency());
    if (!wrong.isEmpty()) {
      throw ProblemException.invalid(wrong);
    }
    PricingModel model = pricing.terms();
    List<Violation> missing =
        ScenarioPrice.missing(model, brief).stream()
            .map(
                measure ->
                    Violation.at(
                        "/pricing",
                        "measure-missing",
                        "pays for `%s`, which the volume scenario lacks".formatted(measure)))
            .toList();
    if (!missing.isEmpty()) {
      throw ProblemException.of(SelectionProblem.PRICE_NOT_COMPUTABLE).violations(missing);
    }
  }

  private static void requireKnown(KnockOutAnswers found, Criteria criteria) {
    Set<String> known =
        criteria.knockOuts().stream().map(KnockOut::code).collect(Collectors.toSet());
    List<Violation> unknown =
        IntStream.range(0, found.answers().size())
            .filter(i -> !known.contains(found.answers().get(i).knockOut()))
            .mapToObj(
                i ->
                    Violation.at(
                        "/answers/%d/knockOut".formatted(i),
                        "unknown-knock-out",
                        "is none of the selection's knock-outs"))
            .toList();
    if (!unknown.isEmpty()) {
      throw ProblemException.of(SelectionProblem.UNKNOWN_KNOCK_OUT).violations(unknown);
    }
  }
}
