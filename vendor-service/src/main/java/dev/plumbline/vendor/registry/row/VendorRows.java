package dev.plumbline.vendor.registry.row;

import dev.plumbline.service.page.PageRequest;
import dev.plumbline.service.transaction.VendorScope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Root;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;

/// The queries of everything that belongs to a vendor, whatever it is. A vendor's request finds
/// what is that vendor's and nothing else.
@ApplicationScoped
public class VendorRows {

  private static final String VENDOR_ID = "vendorId";
  private static final String ID = "id";

  /// Before every id that there is.
  private static final UUID START = new UUID(0, 0);

  private final Session session;
  private final VendorScope scope;

  VendorRows(Session session, VendorScope scope) {
    this.session = session;
    this.scope = scope;
  }

  /// By age.
  public <R extends VendorRow> List<R> list(Class<R> kind, UUID vendorId, PageRequest page) {
    if (!scope.includes(vendorId)) {
      return List.of();
    }
    CriteriaBuilder build = session.getCriteriaBuilder();
    CriteriaQuery<R> query = build.createQuery(kind);
    Root<R> row = query.from(kind);
    query
        .where(
            build.equal(row.get(VENDOR_ID), vendorId),
            build.greaterThan(row.<UUID>get(ID), page.afterId().orElse(START)))
        .orderBy(build.asc(row.get(ID)));
    return session.createQuery(query).setMaxResults(page.rows()).getResultList();
  }

  public <R extends VendorRow> Optional<R> find(Class<R> kind, UUID vendorId, UUID id) {
    if (!scope.includes(vendorId)) {
      return Optional.empty();
    }
    CriteriaBuilder build = session.getCriteriaBuilder();
    CriteriaQuery<R> query = build.createQuery(kind);
    Root<R> row = query.from(kind);
    query.where(build.equal(row.get(VENDOR_ID), vendorId), build.equal(row.get(ID), id));
    return session.createQuery(query).uniqueResultOptional();
  }

  public void add(VendorRow row) {
    session.persist(row);
  }

  public void remove(VendorRow row) {
    session.remove(row);
  }

  /// Writes what was changed, so that rows have the versions that this leads to.
  public void flush() {
    session.flush();
  }
}
