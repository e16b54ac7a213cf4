package dev.plumbline.contract.agreement;

import jakarta.enterprise.context.ApplicationScoped;

/// Puts together what the caller sees of a version.
@ApplicationScoped
class VersionViews {

  private final SignatureBook signatures;
  private final Backgrounds backgrounds;

  VersionViews(SignatureBook signatures, Backgrounds backgrounds) {
    this.signatures = signatures;
    this.backgrounds = backgrounds;
  }

  VersionView of(ContractVersion version) {
    return new VersionView(version, signatures.of(version), backgrounds.of(version));
  }
}
