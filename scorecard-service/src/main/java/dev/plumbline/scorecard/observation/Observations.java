package dev.plumbline.scorecard.observation;

import dev.plumbline.kernel.measure.Party;
import dev.plumbline.service.page.Conditions;
import dev.plumbline.service.page.PageRequest;
import dev.plumbline.service.transaction.VendorScope;
import dev.plumbline.web.identity.CurrentCaller;
import dev.plumbline.web.identity.Role;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/// The observations that a caller may see: a vendor its own, and the client's once a published
/// scorecard shows their effect; the client's side its own, and by some roles the vendor's of those
/// contacts that both have rated, so that nobody's rating follows the other's.
@ApplicationScoped
class Observations implements PanacheRepositoryBase<Observation, UUID> {

  private static final String VISIBLE_TO_VENDOR =
      """
      o.vendorId = :own and (o.side = VENDOR or exists (
        select 1 from Scorecard s
        where s.contractId = o.contractId and s.period = o.period and s.life <> PROVISIONAL))""";

  private static final String RATED_BY_BOTH =
      """
      (o.side = CLIENT or exists (
        select 1 from Observation c where c.contractId = o.contractId and c.clause = o.clause
          and c.contactReference = o.contactReference and c.side = CLIENT))""";

  private static final Set<Role> READERS_OF_VENDORS =
      EnumSet.of(Role.GOVERNANCE, Role.QUALITY_ANALYST, Role.AUDITOR);

  private final VendorScope scope;
  private final CurrentCaller caller;

  Observations(VendorScope scope, CurrentCaller caller) {
    this.scope = scope;
    this.caller = caller;
  }

  /// By age.
  List<Observation> list(ObservationFilter filter, PageRequest page) {
    Conditions where =
        visible()
            .and("o.id > :after", "after", page.afterId().orElse(null))
            .and("o.contractId = :contract", "contract", filter.contractId())
            .and("o.period = :period", "period", filter.period())
            .and("o.clause = :clause", "clause", filter.clause());
    String both = scope.vendor().isPresent() ? "" : RATED_BY_BOTH + " and ";
    return find(
            "from Observation o where " + both + where.clauses() + " order by o.id", where.values())
        .page(0, page.rows())
        .list();
  }

  private Conditions visible() {
    boolean readsVendors = caller.get().roles().stream().anyMatch(READERS_OF_VENDORS::contains);
    return scope
        .vendor()
        .map(own -> new Conditions().and(VISIBLE_TO_VENDOR, "own", own))
        .orElseGet(
            () ->
                new Conditions()
                    .and("o.side = :readable", "readable", readsVendors ? null : Party.CLIENT));
  }
}
