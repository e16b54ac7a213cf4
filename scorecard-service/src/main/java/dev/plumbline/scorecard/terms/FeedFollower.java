package dev.plumbline.scorecard.terms;

import dev.plumbline.scorecard.terms.ContractVersions.Version;
import dev.plumbline.scorecard.upstream.ContractChanges;
import dev.plumbline.scorecard.upstream.ContractServiceClient;
import dev.plumbline.service.transaction.Transactions;
import dev.plumbline.web.problem.CommonProblem;
import dev.plumbline.web.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/// Reads contract-service's change feed to its head, and then the terms of the versions it told of.
/// No transaction is open while contract-service is asked. Replicas may follow at the same time:
/// each page is taken in once.
@ApplicationScoped
class FeedFollower {

  static final String KIND = "contract-feed";

  /// The bounds of one reading, which somebody may wait for; the job reads on from there.
  private static final int MOST_PAGES = 20;

  private static final int MOST_TERMS = 100;

  private static final Logger LOG = Logger.getLogger(FeedFollower.class);

  private final ContractServiceClient contractService;
  private final Feed feed;
  private final ContractVersions versions;
  private final Transactions transactions;
  private final Clock clock;

  FeedFollower(
      ContractServiceClient contractService,
      Feed feed,
      ContractVersions versions,
      Transactions transactions,
      Clock clock) {
    this.contractService = contractService;
    this.feed = feed;
    this.versions = versions;
    this.transactions = transactions;
    this.clock = clock;
  }

  /// Takes in what contract-service has to tell.
  ///
  /// @throws ProblemException 503 or 502 where the feed cannot be read
  void follow() {
    boolean atHead = false;
    for (int page = 0; page < MOST_PAGES && !atHead; page++) {
      atHead = readPage();
    }
    fetchTerms();
  }

  /// Whether all is read that there was when this was called.
  private boolean readPage() {
    long after = transactions.asJob(KIND, feed::position);
    Instant asked = clock.instant();
    ContractChanges changes = contractService.changesAfter(after);
    @Nullable Instant headSeenAt = changes.reachHead() ? asked : null;
    boolean taken = transactions.asJob(KIND, () -> feed.append(after, changes.items(), headSeenAt));
    return taken && changes.reachHead();
  }

  /// Terms that cannot be read keep only their own contract waiting; where contract-service is away
  /// by now, there is no use in asking for the next.
  private void fetchTerms() {
    for (Version version : transactions.asJob(KIND, () -> versions.unfetched(MOST_TERMS))) {
      try {
        fetch(version);
      } catch (ProblemException e) {
        LOG.warnf(e.getCause(), "No terms of %s: %s", version, e.getMessage());
        if (e.type() == CommonProblem.UNAVAILABLE) {
          return;
        }
      }
    }
  }

  private void fetch(Version version) {
    String text = contractService.terms(version.contractId(), version.number());
    FrozenTerms terms = read(text);
    if (!version.equals(
        new Version(terms.vendorId(), terms.contractId(), terms.agreed().version()))) {
      throw broken(new IllegalArgumentException("These are another version's terms"));
    }
    transactions.runAsJob(KIND, () -> versions.keep(terms, text));
  }

  private static FrozenTerms read(String text) {
    try {
      return TermsReader.verified(text);
    } catch (IllegalArgumentException e) {
      throw broken(e);
    }
  }

  private static ProblemException broken(IllegalArgumentException cause) {
    return CommonProblem.BAD_GATEWAY
        .because("This needs the contract-service, whose terms are not as agreed.")
        .cause(cause);
  }
}
