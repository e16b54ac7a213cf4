package dev.plumbline.contract.balance;

import dev.plumbline.service.page.PageRequest;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Every query of balance policies.
@ApplicationScoped
class BalancePolicies implements PanacheRepositoryBase<PolicyVersion, Integer> {

  /// Held until the transaction ends: whoever comes next sees what this one committed.
  private static final String ONE_AT_A_TIME =
      "select 1 from pg_advisory_xact_lock(hashtextextended('balance_policy', 0))";

  /// The number for the next policy, which this transaction alone can take.
  int next() {
    getEntityManager().createNativeQuery(ONE_AT_A_TIME, Integer.class).getSingleResult();
    return newest().number() + 1;
  }

  PolicyVersion newest() {
    return find("order by number desc").page(0, 1).singleResult();
  }

  Optional<PolicyVersion> byId(UUID id) {
    return find("id", id).firstResultOptional();
  }

  /// The newest first.
  List<PolicyVersion> list(PageRequest page) {
    return find("number < ?1 order by number desc", page.afterNumber().orElse(Integer.MAX_VALUE))
        .page(0, page.rows())
        .list();
  }
}
