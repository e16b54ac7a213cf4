package dev.plumbline.scorecard.overview;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import dev.plumbline.scorecard.terms.KnownContract;
import dev.plumbline.scorecard.terms.TermsService;
import dev.plumbline.service.page.Page;
import dev.plumbline.service.page.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/// Reads many scorecards in a handful of statements, however many they are.
@ApplicationScoped
@Transactional
public class OverviewService {

  private final NewestScorecards scorecards;
  private final TermsService terms;

  OverviewService(NewestScorecards scorecards, TermsService terms) {
    this.scorecards = scorecards;
    this.terms = terms;
  }

  /// How contracts fared, month by month; in pages of contracts.
  public Page<ContractSeries> series(SeriesFilter filter, PageRequest request) {
    Page<KnownContract> page =
        request.pageById(
            terms.page(filter.vendorId(), filter.contractId(), request), KnownContract::contractId);
    List<UUID> contracts = page.items().stream().map(KnownContract::contractId).toList();
    List<ScorecardPoint> points = scorecards.ofContracts(contracts, filter.from(), filter.to());
    var clauses = scorecards.clauses(points).stream().collect(groupingBy(ClausePoint::scorecardId));
    var months =
        points.stream()
            .map(it -> new ContractSeries.Month(it, clauses.getOrDefault(it.id(), List.of())))
            .collect(groupingBy(month -> month.scorecard().contractId()));
    return page.map(it -> new ContractSeries(it, months.getOrDefault(it.contractId(), List.of())));
  }

  /// How everybody stands in a month; in pages of vendors.
  public Page<VendorPortfolio> portfolio(YearMonth period, PageRequest request) {
    Map<UUID, List<KnownContract>> inTerm =
        terms.inTerm(period).stream().collect(groupingBy(KnownContract::vendorId));
    Set<UUID> vendors = new TreeSet<>(inTerm.keySet());
    vendors.addAll(scorecards.vendors(period));
    Page<UUID> page =
        request.pageById(
            vendors.stream()
                .filter(id -> request.afterId().map(after -> id.compareTo(after) > 0).orElse(true))
                .limit(request.rows())
                .toList(),
            id -> id);
    var points =
        scorecards.ofVendors(page.items(), period).stream()
            .collect(groupingBy(ScorecardPoint::vendorId));
    return page.map(
        id ->
            portfolio(id, points.getOrDefault(id, List.of()), inTerm.getOrDefault(id, List.of())));
  }

  private static VendorPortfolio portfolio(
      UUID vendorId, List<ScorecardPoint> points, List<KnownContract> inTerm) {
    Set<UUID> scored = points.stream().map(ScorecardPoint::contractId).collect(toSet());
    return new VendorPortfolio(
        vendorId, points, inTerm.stream().filter(it -> !scored.contains(it.contractId())).toList());
  }
}
