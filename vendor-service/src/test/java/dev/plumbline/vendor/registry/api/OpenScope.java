package dev.plumbline.vendor.registry.api;

import dev.plumbline.service.transaction.Transactions;
import dev.plumbline.service.transaction.VendorScope;
import jakarta.enterprise.inject.Vetoed;
import java.util.Optional;
import java.util.UUID;

/// The code's own check of whose rows are whose, removed.
@Vetoed
public class OpenScope extends VendorScope {

  public OpenScope(Transactions transactions) {
    super(transactions);
  }

  @Override
  public Optional<UUID> vendor() {
    return Optional.empty();
  }

  @Override
  public boolean includes(UUID vendorId) {
    return true;
  }
}
