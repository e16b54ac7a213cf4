package dev.plumbline.vendor.registry.diligence;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.Session;

/// Every query of what vendors have shown.
@ApplicationScoped
public class Proofs {

  /// Of several certifications by one scheme the one that lasts longest counts.
  private static final String OF_VENDORS =
      """
      select vendor_id, 'DUE_DILIGENCE' as kind, item as code, expires_on
      from due_diligence where vendor_id in (:vendors)
      union all
      select vendor_id, 'CERTIFICATION', scheme,
        nullif(max(coalesce(expires_on, 'infinity')), 'infinity')
      from certification where vendor_id in (:vendors) group by vendor_id, scheme""";

  private final Session session;

  Proofs(Session session) {
    this.session = session;
  }

  /// What these vendors have shown, all in one query.
  public List<Proof> of(Collection<UUID> vendors) {
    if (vendors.isEmpty()) {
      return List.of();
    }
    return session
        .createNativeQuery(OF_VENDORS, Object[].class)
        .addScalar("vendor_id", UUID.class)
        .addScalar("kind", String.class)
        .addScalar("code", String.class)
        .addScalar("expires_on", LocalDate.class)
        .setParameterList("vendors", vendors)
        .getResultList()
        .stream()
        .map(Proofs::proof)
        .toList();
  }

  private static Proof proof(Object[] row) {
    return new Proof(
        (UUID) row[0], ProofKind.valueOf((String) row[1]), (String) row[2], (LocalDate) row[3]);
  }

  /// A vendor's items on a day.
  ///
  /// @param demanded the codes of those that its tier demands
  public DueDiligence items(UUID vendorId, Set<String> demanded, LocalDate day) {
    return DueDiligence.on(
        day,
        demanded,
        session
            .createSelectionQuery(
                "from DueDiligenceRecord where vendorId = ?1", DueDiligenceRecord.class)
            .setParameter(1, vendorId)
            .getResultList());
  }

  /// Replaces what was shown for the item before.
  public void show(UUID vendorId, String item, Evidence evidence) {
    DueDiligenceRecord shown =
        session.find(DueDiligenceRecord.class, new DueDiligenceRecord.Key(vendorId, item));
    if (shown == null) {
      session.persist(new DueDiligenceRecord(vendorId, item, evidence));
    } else {
      shown.renew(evidence);
    }
  }
}
