package dev.plumbline.contract.feed.api;

import com.fasterxml.jackson.annotation.JsonRawValue;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.plumbline.contract.feed.FeedService.ToldChange;
import dev.plumbline.contract.terms.Terms;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// One change of one contract, with the terms that it brought into force.
///
/// @param terms the frozen ones of the version, as they were hashed; absent for all but ACTIVATED
public record ContractChangeLine(
    @JsonUnwrapped ContractChangeResponse change,
    @Schema(implementation = Terms.class) @JsonRawValue @Nullable String terms) {

  static ContractChangeLine of(ToldChange told) {
    return new ContractChangeLine(
        ContractChangeResponse.of(told.change()), told.terms().orElse(null));
  }
}
