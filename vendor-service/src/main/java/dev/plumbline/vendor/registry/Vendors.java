package dev.plumbline.vendor.registry;

import dev.plumbline.service.transaction.VendorScope;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Finds single vendors. A vendor's request finds that vendor and no other.
@ApplicationScoped
class Vendors implements PanacheRepositoryBase<Vendor, UUID> {

  private final VendorScope scope;

  Vendors(VendorScope scope) {
    this.scope = scope;
  }

  Optional<Vendor> visible(UUID id) {
    return scope.includes(id) ? findByIdOptional(id) : Optional.empty();
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
}
