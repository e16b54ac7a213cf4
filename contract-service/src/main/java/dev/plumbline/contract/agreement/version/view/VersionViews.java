package dev.plumbline.contract.agreement.version.view;

import dev.plumbline.contract.agreement.version.ContractVersion;
import dev.plumbline.contract.agreement.version.SignatureBook;
import dev.plumbline.contract.agreement.version.background.Backgrounds;
import jakarta.enterprise.context.ApplicationScoped;

/// Puts together what the caller sees of a version.
@ApplicationScoped
public class VersionViews {

  private final SignatureBook signatures;
  private final Backgrounds backgrounds;

  VersionViews(SignatureBook signatures, Backgrounds backgrounds) {
    this.signatures = signatures;
    this.backgrounds = backgrounds;
  }

  public VersionView of(ContractVersion version) {
    return new VersionView(version, signatures.of(version), backgrounds.of(version));
  }
}
