package dev.plumbline.contract.feed;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/// Every query of the feed.
@ApplicationScoped
class ContractChanges implements PanacheRepositoryBase<ContractChange, Long> {

  /// Held until the transaction ends: whoever comes next sees what this one committed.
  private static final String ONE_AT_A_TIME =
      "select 1 from pg_advisory_xact_lock(hashtextextended('contract_change', 0))";

  /// The position for the next change, which this transaction alone can take.
  long next() {
    getEntityManager().createNativeQuery(ONE_AT_A_TIME, Integer.class).getSingleResult();
    return head() + 1;
  }

  /// The last position; 0 before the first change.
  long head() {
    return getEntityManager()
        .createQuery("select coalesce(max(position), 0) from ContractChange", Long.class)
        .getSingleResult();
  }

  /// By position.
  List<ContractChange> after(long position, int limit) {
    return find("position > ?1 order by position", position).page(0, limit).list();
  }
}
