package dev.plumbline.contract.agreement.version.view;

import dev.plumbline.contract.terms.Terms;

/// A version with the terms that follow from it as it stands, a draft's included.
public record CompleteVersion(VersionView view, Terms terms) {

  public static CompleteVersion of(VersionView view) {
    return new CompleteVersion(view, Terms.read(view.version().wording().terms()));
  }
}
