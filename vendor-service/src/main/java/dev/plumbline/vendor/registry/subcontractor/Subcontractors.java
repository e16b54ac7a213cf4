package dev.plumbline.vendor.registry.subcontractor;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/// Finds the whole chain of a vendor.
@ApplicationScoped
class Subcontractors implements PanacheRepositoryBase<Subcontractor, UUID> {

  List<Subcontractor> of(UUID vendorId) {
    return list("vendorId", vendorId);
  }
}
