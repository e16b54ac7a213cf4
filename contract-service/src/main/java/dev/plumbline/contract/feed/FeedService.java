package dev.plumbline.contract.feed;

import dev.plumbline.contract.life.ContractEnd;
import dev.plumbline.contract.terms.ContractIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Writes the feed, in the transaction of the change itself, and reads it.
@ApplicationScoped
public class FeedService {

  private final ContractChanges changes;
  private final Clock clock;

  FeedService(ContractChanges changes, Clock clock) {
    this.changes = changes;
    this.clock = clock;
  }

  /// Part of the feed.
  ///
  /// @param head the last position that there is
  public record Section(List<ContractChange> items, long head) {}

  /// A change with what a follower has to know of it.
  ///
  /// @param terms as they were hashed, where a version became effective
  public record ToldChange(ContractChange change, Optional<String> terms) {}

  /// The changes after a position, in order.
  @Transactional
  public Section after(long position, int limit) {
    List<ContractChange> items = changes.after(position, limit);
    return new Section(items, changes.head());
  }

  /// As [#after], with the frozen terms of the versions that became effective.
  @Transactional
  public List<ToldChange> withTerms(long position, int limit) {
    List<ContractChange> items = changes.after(position, limit);
    if (items.isEmpty()) {
      return List.of();
    }
    Map<Long, String> terms =
        changes.terms(items.getFirst().position(), items.getLast().position());
    return items.stream()
        .map(it -> new ToldChange(it, Optional.ofNullable(terms.get(it.position()))))
        .toList();
  }

  /// Says that a version is effective. From here on until the commit, other changes wait.
  @Transactional(Transactional.TxType.MANDATORY)
  public void activated(ContractIdentity contract, int version, YearMonth from, ContractEnd end) {
    append(ContractChange.activated(changes.next(), contract, version, from, end, clock.instant()));
  }

  /// Says what became of a contract. From here on until the commit, other changes wait.
  ///
  /// @param kind anything but ACTIVATED
  @Transactional(Transactional.TxType.MANDATORY)
  public void changed(ChangeKind kind, ContractIdentity contract, ContractEnd end) {
    append(new ContractChange(changes.next(), kind, contract, end, clock.instant()));
  }

  private void append(ContractChange change) {
    changes.persist(change);
    changes.flush();
  }
}
