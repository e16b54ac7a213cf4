package dev.plumbline.vendor.registry.certification;

import dev.plumbline.vendor.registry.RegistryProblem;
import dev.plumbline.vendor.registry.Vendor;
import dev.plumbline.vendor.registry.VendorService;
import dev.plumbline.vendor.registry.entry.EntryKind;
import dev.plumbline.vendor.registry.entry.EntryService;
import dev.plumbline.vendor.registry.entry.EntryTools;
import dev.plumbline.web.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;

/// A vendor's certifications.
@ApplicationScoped
public class CertificationService extends EntryService<Certification, CertificationContent> {

  private static final EntryKind<Certification, CertificationContent> KIND =
      EntryKind.of(Certification.class, "certification", Certification::new);

  private final EntryTools tools;
  private final Certifications certifications;
  private final VendorService vendors;

  CertificationService(EntryTools tools, Certifications certifications, VendorService vendors) {
    this.tools = tools;
    this.certifications = certifications;
    this.vendors = vendors;
  }

  @Override
  protected EntryKind<Certification, CertificationContent> kind() {
    return KIND;
  }

  @Override
  protected EntryTools tools() {
    return tools;
  }

  /// @throws ProblemException `certification-taken`
  @Override
  protected void check(
      Vendor vendor, CertificationContent content, @Nullable Certification present) {
    certifications
        .with(content.scheme(), content.number())
        .filter(twin -> present == null || !twin.id().equals(present.id()))
        .ifPresent(
            twin -> {
              throw RegistryProblem.CERTIFICATION_TAKEN.because(
                  "It is recorded for the vendor %s.".formatted(twin.vendorId()));
            });
  }

  /// The vendor is read with what it lacks.
  @Override
  protected void changed(Vendor vendor) {
    vendors.touch(vendor);
  }
}
