package dev.plumbline.scorecard.run;

import dev.plumbline.service.page.Conditions;
import dev.plumbline.service.page.PageRequest;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// The runs. They belong to the client's side alone: no vendor's role has a grant on them.
@ApplicationScoped
class Runs implements PanacheRepositoryBase<ScorecardRun, UUID> {

  /// Held until the transaction ends, so that a run is not completed while it is cancelled.
  Optional<ScorecardRun> forChange(UUID id) {
    return find("id", id).withLock(LockModeType.PESSIMISTIC_WRITE).firstResultOptional();
  }

  /// By age.
  List<ScorecardRun> list(PageRequest page) {
    Conditions where = new Conditions().and("id > :after", "after", page.afterId().orElse(null));
    return find(where.clauses(), Sort.by("id"), where.values()).page(0, page.rows()).list();
  }
}
