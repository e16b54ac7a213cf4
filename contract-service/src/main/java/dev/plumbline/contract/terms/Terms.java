package dev.plumbline.contract.terms;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.plumbline.kernel.metric.MetricDefinition;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// The frozen terms of a version: what the vendor accepts, and what scorecards are worked out by.
/// Nothing is left open, and nothing outside the document is needed to read it.
///
/// @param contentHash SHA-256 over the canonical form of this document without this member
/// @param content with every default filled in
/// @param metrics the definitions of the clauses' metrics and of one metric for each of their
///     counter-metrics
public record Terms(
    @NotNull UUID contractId,
    @NotNull String reference,
    @NotNull UUID vendorId,
    @NotNull String title,
    @JsonProperty("version") int number,
    @Schema(required = true) @Nullable String contentHash,
    @JsonUnwrapped VersionContent content,
    @NotNull List<MetricDefinition> metrics) {

  static Terms unhashed(ContractIdentity contract, int number, BoundContent bound) {
    return new Terms(
        contract.contractId(),
        contract.reference(),
        contract.vendorId(),
        contract.title(),
        number,
        null,
        bound.content(),
        bound.metrics());
  }

  Terms hashed(String hash) {
    return new Terms(contractId, reference, vendorId, title, number, hash, content, metrics);
  }
}
