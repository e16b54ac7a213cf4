package dev.plumbline.contract.terms;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.plumbline.kernel.canonical.CanonicalJson;
import dev.plumbline.kernel.measure.MeasureDefinition;
import dev.plumbline.kernel.metric.MetricDefinition;
import dev.plumbline.service.document.Documents;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// The frozen terms of a version: what the vendor accepts, and what scorecards are worked
/// out by. Nothing is left open, and nothing outside the document is needed to read it.
///
/// @param contentHash SHA-256 over the canonical form of this document without this member
/// @param content with every default filled in
/// @param metrics the definitions of the clauses' metrics and of one metric for each of
///     their counter-metrics
/// @param measures what these definitions read of the client's own measures; those of the
///     catalogue are known without
public record Terms(
    UUID contractId,
    String reference,
    UUID vendorId,
    String title,
    int version,
    String contentHash,
    @JsonUnwrapped VersionContent content,
    List<MetricDefinition> metrics,
    List<MeasureDefinition> measures) {

  /// The terms that follow from a content, with their hash.
  public static Terms freeze(ContractIdentity contract, int version, BoundContent bound) {
    Terms terms = unhashed(contract, version, bound);
    Map<String, Object> document = Documents.members(terms);
    document.remove("contentHash");
    return terms.hashed(CanonicalJson.sha256(document));
  }

  /// The terms that were written as JSON.
  public static Terms read(String json) {
    Head head = Documents.read(json, Head.class);
    return new Terms(
        head.contractId,
        head.reference,
        head.vendorId,
        head.title,
        head.version,
        head.contentHash,
        Documents.read(json, VersionContent.class),
        head.metrics,
        head.measures);
  }

  /// What stands beside the content, whose members are the document's own.
  private record Head(
      UUID contractId,
      String reference,
      UUID vendorId,
      String title,
      int version,
      String contentHash,
      List<MetricDefinition> metrics,
      List<MeasureDefinition> measures) {}

  /// The terms with an empty hash, which is not part of what is hashed.
  private static Terms unhashed(ContractIdentity contract, int version, BoundContent bound) {
    return new Terms(
        contract.contractId(),
        contract.reference(),
        contract.vendorId(),
        contract.title(),
        version,
        "",
        bound.content(),
        bound.metrics(),
        bound.measures());
  }

  private Terms hashed(String hash) {
    return new Terms(
        contractId, reference, vendorId, title, version, hash, content, metrics, measures);
  }
}
