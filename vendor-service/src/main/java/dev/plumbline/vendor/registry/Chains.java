package dev.plumbline.vendor.registry;

import dev.plumbline.web.problem.ProblemException;
import jakarta.inject.Singleton;
import java.util.UUID;
import org.hibernate.Session;

/// What the register's own rules must know of a vendor's subcontractors.
@Singleton
class Chains {

  private static final String FINDS =
      """
      select exists (select from subcontractor
        where vendor_id = :vendor and country = :country and registration_id = :registrationId)""";

  private final Session session;

  Chains(Session session) {
    this.session = session;
  }

  /// @throws ProblemException `subcontractor-cycle` where the company works for the vendor
  void refuseOwnSubcontractor(UUID vendorId, Company company) {
    boolean found =
        session
            .createNativeQuery(FINDS, Boolean.class)
            .setParameter("vendor", vendorId)
            .setParameter("country", company.country())
            .setParameter("registrationId", company.registrationId())
            .getSingleResult();
    if (found) {
      throw ProblemException.of(RegistryProblem.SUBCONTRACTOR_CYCLE)
          .detail("The company is one of the vendor's own subcontractors.");
    }
  }
}
