package dev.plumbline.vendor.registry.certification;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/// Finds certificates among those of all vendors.
@ApplicationScoped
class Certifications implements PanacheRepositoryBase<Certification, UUID> {

  Optional<Certification> with(String scheme, String number) {
    return find("content.scheme = ?1 and content.number = ?2", scheme, number)
        .firstResultOptional();
  }
}
