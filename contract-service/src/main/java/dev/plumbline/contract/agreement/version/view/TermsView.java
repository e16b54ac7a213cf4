package dev.plumbline.contract.agreement.version.view;

import dev.plumbline.contract.agreement.version.ContractVersion;

/// The frozen terms of a version.
///
/// @param json the document, as it was hashed
/// @param immutable whether they are effective, and so can never change
public record TermsView(String json, String contentHash, boolean immutable) {

  public static TermsView of(ContractVersion version) {
    return new TermsView(
        version.wording().terms(), version.contentHash(), version.status().isEffective());
  }
}
