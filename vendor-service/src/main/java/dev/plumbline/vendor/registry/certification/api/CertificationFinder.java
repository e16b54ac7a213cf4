package dev.plumbline.vendor.registry.certification.api;

import dev.plumbline.vendor.registry.certification.CertificationService;
import dev.plumbline.web.lookup.Finder;
import dev.plumbline.web.lookup.Finds;
import dev.plumbline.web.lookup.PathValues;
import jakarta.inject.Singleton;

/// Whether a certification is there.
@Singleton
@Finds("/api/v1/vendors/{id}/certifications/{certification}")
class CertificationFinder implements Finder {

  private final CertificationService certifications;

  CertificationFinder(CertificationService certifications) {
    this.certifications = certifications;
  }

  @Override
  public void find(PathValues path) {
    certifications.get(path.id("id"), path.id("certification"));
  }
}
