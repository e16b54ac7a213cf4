package dev.plumbline.contract.metric;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/// Every query of the metrics that the client published itself.
@ApplicationScoped
class OwnMetrics implements PanacheRepositoryBase<OwnMetric, UUID> {

  /// Held until the transaction ends: whoever comes next sees what this one published.
  private static final String ONE_AT_A_TIME =
      "select 1 from pg_advisory_xact_lock(hashtextextended('metric_definition', 0))";

  void waitForTurn() {
    getEntityManager().createNativeQuery(ONE_AT_A_TIME, Integer.class).getSingleResult();
  }
}
