package dev.plumbline.contract.agreement.version;

import dev.plumbline.contract.agreement.version.view.VersionSummary;
import dev.plumbline.service.page.PageRequest;
import dev.plumbline.service.transaction.VendorScope;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Every query of contract versions and their signatures. A vendor's request finds its own,
/// and never a draft.
@ApplicationScoped
public class Versions implements PanacheRepositoryBase<ContractVersion, ContractVersion.Key> {

  private static final String EFFECTIVE = "contractId = ?1 and status in (ACTIVE, SUPERSEDED)";

  private static final String ACTIVITIES_IN_FORCE =
      """
      select distinct line ->> 'activity'
      from contract c
        join contract_version v on v.contract_id = c.contract_id and v.status = 'ACTIVE',
        jsonb_array_elements(v.content -> 'scope') line
      where c.status = 'ACTIVE'""";

  private final VendorScope scope;

  Versions(VendorScope scope) {
    this.scope = scope;
  }

  Optional<ContractVersion> visible(UUID contractId, int number) {
    return findByIdOptional(new ContractVersion.Key(contractId, number)).filter(this::isVisible);
  }

  Optional<ContractVersion> visible(UUID contractId, UUID id) {
    return find("contractId = ?1 and id = ?2", contractId, id)
        .firstResultOptional()
        .filter(this::isVisible);
  }

  /// The version in force in a month; its term may have ended before.
  Optional<ContractVersion> inForce(UUID contractId, YearMonth month) {
    return find(
            EFFECTIVE
                + " and wording.effectiveFrom <= ?2"
                + " and (effectiveUntil is null or effectiveUntil > ?2)",
            contractId,
            month.atDay(1))
        .firstResultOptional()
        .filter(this::isVisible);
  }

  Optional<ContractVersion> open(UUID contractId) {
    return find("contractId = ?1 and status in (DRAFT, IN_REVIEW)", contractId)
        .firstResultOptional();
  }

  /// The effective versions, the oldest first.
  public List<ContractVersion> effective(UUID contractId) {
    return list(EFFECTIVE + " order by wording.effectiveFrom", contractId);
  }

  /// That of a contract that was active at any time.
  public ContractVersion newestEffective(UUID contractId) {
    return find(EFFECTIVE + " order by wording.effectiveFrom desc", contractId)
        .page(0, 1)
        .singleResult();
  }

  /// Each activity in the scope of an effective version of an active contract, once.
  public List<String> activitiesInForce() {
    return getSession().createNativeQuery(ACTIVITIES_IN_FORCE, String.class).getResultList();
  }

  int newest(UUID contractId) {
    return getEntityManager()
        .createQuery(
            "select coalesce(max(number), 0) from ContractVersion where contractId = ?1",
            Integer.class)
        .setParameter(1, contractId)
        .getSingleResult();
  }

  /// By number.
  List<VersionSummary> list(UUID contractId, PageRequest page) {
    String drafts = scope.vendor().isEmpty() ? "" : " and v.status <> DRAFT";
    return getEntityManager()
        .createQuery(
            "select v.number, v.status, v.wording.effectiveFrom, v.wording.author,"
                + " v.wording.contentHash from ContractVersion v"
                + " where v.contractId = ?1 and v.number > ?2"
                + drafts
                + " order by v.number",
            VersionSummary.class)
        .setParameter(1, contractId)
        .setParameter(2, page.afterNumber().orElse(0))
        .setMaxResults(page.rows())
        .getResultList();
  }

  private boolean isVisible(ContractVersion version) {
    return scope.includes(version.vendorId())
        && (scope.vendor().isEmpty() || version.status() != VersionStatus.DRAFT);
  }
}
