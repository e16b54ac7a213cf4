package dev.plumbline.service.transaction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/// The code's own check of whose rows are whose: repositories ask it, so that a vendor's request
/// for another's row finds nothing. The database checks the same once more, by row-level security;
/// neither relies on the other.
@ApplicationScoped
public class VendorScope {

  private final Supplier<Optional<UUID>> vendor;

  @Inject
  VendorScope(Transactions transactions) {
    this(() -> Optional.ofNullable(transactions.actor().vendorId()));
  }

  /// A scope of a vendor that is known otherwise than by the running transaction.
  public VendorScope(Supplier<Optional<UUID>> vendor) {
    this.vendor = vendor;
  }

  /// The one vendor whose rows the running transaction is about; empty on the client's side.
  public Optional<UUID> vendor() {
    return vendor.get();
  }

  /// Whether a row of this vendor is one for the running transaction.
  public boolean includes(UUID vendorId) {
    return vendor().map(vendorId::equals).orElse(true);
  }
}
