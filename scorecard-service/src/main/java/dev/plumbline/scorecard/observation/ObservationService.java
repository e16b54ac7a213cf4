package dev.plumbline.scorecard.observation;

import dev.plumbline.scorecard.observation.ObservationRows.Rater;
import dev.plumbline.scorecard.terms.ContractMonth;
import dev.plumbline.scorecard.terms.KnownContract;
import dev.plumbline.scorecard.terms.RequestTerms;
import dev.plumbline.scorecard.terms.TermsInForce;
import dev.plumbline.scorecard.terms.TermsService;
import dev.plumbline.service.audit.Audit;
import dev.plumbline.service.page.Page;
import dev.plumbline.service.page.PageRequest;
import dev.plumbline.service.transaction.Transactions;
import dev.plumbline.web.problem.ProblemException;
import dev.plumbline.web.problem.Violation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Records and shows observations.
@ApplicationScoped
@Transactional
public class ObservationService {

  private final Observations observations;
  private final ObservationRows rows;
  private final Ratings ratings;
  private final RequestTerms requested;
  private final TermsService terms;
  private final Transactions transactions;
  private final Audit audit;
  private final Clock clock;

  ObservationService(
      Observations observations,
      ObservationRows rows,
      Ratings ratings,
      RequestTerms requested,
      TermsService terms,
      Transactions transactions,
      Audit audit,
      Clock clock) {
    this.observations = observations;
    this.rows = rows;
    this.ratings = ratings;
    this.requested = requested;
    this.terms = terms;
    this.transactions = transactions;
    this.audit = audit;
    this.clock = clock;
  }

  /// Records what one rater observed, for the side that the caller belongs to; all of it or
  /// nothing.
  ///
  /// @return the batch's id
  /// @throws ProblemException 409 for contacts that the caller has rated, 422 with everything that
  ///     is wrong with the samples
  public UUID record(UUID contractId, String clause, List<Sample> samples) {
    List<Violation> anyway = SampleCheck.byItself(samples, tomorrow());
    KnownContract contract = requested.contract(contractId, anyway);
    Rater rater = Rater.of(transactions.actor());
    refuseRepetition(samples, rows.rated(contract, clause, rater, samples));
    Map<YearMonth, TermsInForce> byMonth = inForce(contractId, samples);
    List<Violation> violations = new ArrayList<>(anyway);
    violations.addAll(
        SampleCheck.under(byMonth, clause, seen(contract, rater, byMonth.keySet()), samples));
    if (!violations.isEmpty()) {
      throw ProblemException.invalid(violations);
    }
    UUID batch = rows.insert(contract, clause, rater, samples, clock.instant());
    audit.record(
        "recorded",
        "observations",
        batch,
        transactions.actor().vendorId(),
        Map.of("contractId", contractId, "clause", clause, "recorded", samples.size()));
    return batch;
  }

  /// How many observations a batch holds.
  public int recorded(UUID batch) {
    return rows.recorded(batch);
  }

  public Page<Observation> list(ObservationFilter filter, PageRequest page) {
    return page.pageById(observations.list(filter, page), Observation::id);
  }

  /// The ratings of months, by clause.
  public Map<ContractMonth, Map<String, dev.plumbline.scorecard.scoring.evidence.Observations>>
      ratings(Collection<ContractMonth> wanted) {
    return ratings.of(wanted);
  }

  private Map<YearMonth, TermsInForce> inForce(UUID contractId, List<Sample> samples) {
    Map<YearMonth, TermsInForce> byMonth =
        samples.stream()
            .map(Sample::month)
            .distinct()
            .collect(
                Collectors.toMap(Function.identity(), month -> terms.inForce(contractId, month)));
    for (TermsInForce inMonth : byMonth.values()) {
      if (inMonth instanceof TermsInForce.Unfetched unfetched) {
        throw unfetched.problem();
      }
    }
    return byMonth;
  }

  /// The months whose ratings by the other side the rater may have seen. The client never sees the
  /// vendor's before its own.
  private Set<YearMonth> seen(KnownContract contract, Rater rater, Set<YearMonth> months) {
    return switch (rater.side()) {
      case CLIENT -> Set.of();
      case VENDOR -> rows.published(contract, months);
    };
  }

  /// A contact has a date of its own place on earth, where it may be tomorrow already.
  private LocalDate tomorrow() {
    return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).plusDays(1);
  }

  private static void refuseRepetition(List<Sample> samples, Set<String> rated) {
    if (!rated.isEmpty()) {
      throw ProblemException.of(ObservationProblem.CONTACT_ALREADY_RATED)
          .violations(
              IntStream.range(0, samples.size())
                  .filter(i -> rated.contains(samples.get(i).contactReference()))
                  .mapToObj(
                      i ->
                          Violation.at(
                              "/observations/%d/contactReference".formatted(i),
                              "already-rated",
                              "The caller has rated this contact under this clause"))
                  .toList());
    }
  }
}
