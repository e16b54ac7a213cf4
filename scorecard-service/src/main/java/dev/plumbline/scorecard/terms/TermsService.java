package dev.plumbline.scorecard.terms;

import dev.plumbline.kernel.period.ReportingCalendar;
import dev.plumbline.scorecard.scoring.terms.Terms;
import dev.plumbline.service.page.PageRequest;
import dev.plumbline.web.problem.ProblemException;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What the other features ask about contracts, within the caller's scope: another vendor's
/// contract is one that does not exist.
@ApplicationScoped
public class TermsService {

  private final KnownContracts contracts;
  private final ContractVersions versions;
  private final FeedFollower follower;
  private final Feed feed;

  TermsService(
      KnownContracts contracts, ContractVersions versions, FeedFollower follower, Feed feed) {
    this.contracts = contracts;
    this.versions = versions;
    this.follower = follower;
    this.feed = feed;
  }

  /// Sees to it that contracts are known here if they exist: where one is not yet, the feed is read
  /// once. To be called outside of a transaction, which must not wait for another service.
  ///
  /// @throws ProblemException 503 or 502 where only contract-service can know, and does not say
  public void learn(Collection<UUID> contractIds) {
    if (!QuarkusTransaction.requiringNew().call(() -> areKnown(contractIds))) {
      follower.follow();
    }
  }

  private boolean areKnown(Collection<UUID> contractIds) {
    return contracts.find(contractIds).size() == Set.copyOf(contractIds).size()
        && versions.areFetched(contractIds);
  }

  @Transactional
  public Optional<KnownContract> find(UUID contractId) {
    return contracts.find(List.of(contractId)).stream().findFirst();
  }

  /// Those of the contracts that exist.
  @Transactional
  public List<KnownContract> find(Collection<UUID> contractIds) {
    return contracts.find(contractIds);
  }

  /// Contracts in the order of their ids, a row more than the page has.
  @Transactional
  public List<KnownContract> page(
      @Nullable UUID vendorId, @Nullable UUID contractId, PageRequest page) {
    return contracts.page(vendorId, contractId, page);
  }

  /// Makes the running transaction the only one that works at these contracts, until it ends.
  @Transactional
  public void hold(Collection<UUID> contractIds) {
    contracts.hold(contractIds);
  }

  @Transactional
  public TermsInForce inForce(UUID contractId, YearMonth month) {
    return Optional.ofNullable(inForce(List.of(contractId), month).get(contractId))
        .orElse(TermsInForce.NONE);
  }

  /// The terms of many contracts in one query; a contract that has none in the month, or that
  /// nobody knows, is absent.
  @Transactional
  public Map<UUID, TermsInForce> inForce(Collection<UUID> contractIds, YearMonth month) {
    return versions.newest(contractIds, month).stream()
        .collect(
            Collectors.toMap(
                newest -> newest.version().contractId(), newest -> inForce(newest, month)));
  }

  /// The terms that were in force before those that are in a month, by the first month in which
  /// they were; a contract that was never amended is absent.
  @Transactional
  public Map<UUID, NavigableMap<YearMonth, Terms>> earlier(
      Collection<UUID> contractIds, YearMonth month) {
    return versions.earlier(contractIds, month).stream()
        .collect(
            Collectors.groupingBy(
                ContractVersions.Earlier::contractId,
                Collectors.toMap(
                    ContractVersions.Earlier::from,
                    earlier -> TermsReader.read(earlier.terms()).agreed(),
                    (one, _) -> one,
                    TreeMap::new)));
  }

  /// The contracts whose course up to a month is not known whole, because contract-service has not
  /// given the terms of every version yet.
  @Transactional
  public Set<UUID> incomplete(Collection<UUID> contractIds, YearMonth month) {
    return versions.incomplete(contractIds, month);
  }

  /// Every contract whose term covers the month.
  @Transactional
  public List<KnownContract> inTerm(YearMonth month) {
    return contracts.inTerm(month);
  }

  /// When the month of contracts is due, by the terms in force then; without those whose terms
  /// contract-service has not given yet.
  @Transactional
  public Map<UUID, ReportingCalendar> calendars(Collection<UUID> contractIds, YearMonth month) {
    return versions.calendars(contractIds, month);
  }

  /// How far the feed was read.
  @Transactional
  public long feedPosition() {
    return feed.position();
  }

  /// When every change of contracts was known here for the last time; absent before the first.
  @Transactional
  public Optional<Instant> allChangesKnownAt() {
    return feed.readToHeadAt();
  }

  private static TermsInForce inForce(ContractVersions.Newest newest, YearMonth month) {
    ContractVersions.Fetched fetched = newest.fetched();
    if (fetched == null) {
      return new TermsInForce.Unfetched(newest.version().number());
    }
    return fetched.isBeside(month)
        ? TermsInForce.NONE
        : new TermsInForce.Present(TermsReader.read(fetched.terms()), fetched.end());
  }
}
