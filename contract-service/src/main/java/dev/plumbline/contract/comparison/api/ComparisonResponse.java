package dev.plumbline.contract.comparison.api;

import dev.plumbline.contract.comparison.ClauseComparison;
import dev.plumbline.contract.comparison.ComparedVersions;
import dev.plumbline.contract.comparison.PartComparison;
import dev.plumbline.contract.terms.Terms;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// What changed from one version to another.
///
/// @param identical whether they say the same
public record ComparisonResponse(
    UUID contractId,
    @Schema(description = "The version that `with` names") ComparedSide before,
    @Schema(description = "The version of the path") ComparedSide after,
    boolean identical,
    List<PartComparison> parts,
    List<ClauseComparison> clauses) {

  /// One of the two versions.
  public record ComparedSide(int number, YearMonth effectiveFrom, String contentHash) {

    static ComparedSide of(Terms terms) {
      return new ComparedSide(
          terms.version(), terms.content().effectiveFrom(), terms.contentHash());
    }
  }

  static ComparisonResponse of(ComparedVersions versions) {
    return new ComparisonResponse(
        versions.after().contractId(),
        ComparedSide.of(versions.before()),
        ComparedSide.of(versions.after()),
        versions.comparison().isEmpty(),
        versions.comparison().parts(),
        versions.comparison().clauses());
  }
}
