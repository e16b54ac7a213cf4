package dev.plumbline.vendor.registry;

import dev.plumbline.service.transaction.VendorScope;
import dev.plumbline.vendor.registry.profile.Company;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Finds single vendors, by what names them. A vendor's request finds that vendor and no other.
@ApplicationScoped
class Vendors implements PanacheRepositoryBase<Vendor, UUID> {

  private static final String HAS_SUBCONTRACTOR =
      """
      select exists (select from subcontractor
        where vendor_id = :vendor and country = :country and registration_id = :registrationId)""";

  private final VendorScope scope;

  Vendors(VendorScope scope) {
    this.scope = scope;
  }

  Optional<Vendor> visible(UUID id) {
    return scope.includes(id) ? findByIdOptional(id) : Optional.empty();
  }

  List<Vendor> visible(Set<UUID> ids) {
    return list("vendorId in ?1 order by vendorId", ids).stream()
        .filter(vendor -> scope.includes(vendor.id()))
        .toList();
  }

  /// Held until the transaction ends, so that changes of one vendor happen one after another.
  Optional<Vendor> forChange(UUID id) {
    return scope.includes(id)
        ? findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
        : Optional.empty();
  }

  Optional<Vendor> of(Company company) {
    return find(
            "profile.country = ?1 and profile.registrationId = ?2",
            company.country(),
            company.registrationId())
        .firstResultOptional();
  }

  Optional<Vendor> withLei(@Nullable String lei) {
    return lei == null ? Optional.empty() : find("profile.lei", lei).firstResultOptional();
  }

  Optional<Vendor> withVatNumber(@Nullable String vatNumber) {
    return vatNumber == null
        ? Optional.empty()
        : find("profile.vatNumber", vatNumber).firstResultOptional();
  }

  /// Whether the company stands anywhere in the vendor's chain of subcontractors.
  boolean hasSubcontractor(UUID id, Company company) {
    return getSession()
        .createNativeQuery(HAS_SUBCONTRACTOR, Boolean.class)
        .setParameter("vendor", id)
        .setParameter("country", company.country())
        .setParameter("registrationId", company.registrationId())
        .getSingleResult();
  }
}
