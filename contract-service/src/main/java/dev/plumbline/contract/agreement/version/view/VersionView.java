package dev.plumbline.contract.agreement.version.view;

import dev.plumbline.contract.activation.Signatures;
import dev.plumbline.contract.agreement.version.ContractVersion;
import dev.plumbline.contract.agreement.version.background.Background;
import dev.plumbline.contract.terms.VersionContent;

/// A version with all that a reader sees of it.
public record VersionView(ContractVersion version, Signatures signatures, Background background) {

  /// What its author wrote.
  public VersionContent content() {
    return version.wording().written();
  }

  /// Changes with every change of what is seen: signatures stand beside the version's own
  /// row.
  public String state() {
    return "%d-%d"
        .formatted(
            version.version(),
            (signatures.approvedBy().isPresent() ? 1 : 0)
                + (signatures.acceptedBy().isPresent() ? 2 : 0));
  }
}
