package dev.plumbline.contract.agreement.version.api;

import dev.plumbline.contract.agreement.version.background.AwardOrigin;
import dev.plumbline.contract.upstream.AwardDraft;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// The award that a version was drafted from.
///
/// @param reference of the programme, as people name it
/// @param contentHash of the award's document in vendor-service
/// @param leftOut parts of the award that make no clause
public record AwardResponse(
    UUID programmeId, String reference, UUID awardId, String contentHash, List<LeftOut> leftOut) {

  /// A part of an award that makes no clause.
  public record LeftOut(
      @Schema(description = "Where in the award, as a JSON pointer", examples = "/targets/2")
          String part,
      @Schema(description = "Why, for people") String reason) {}

  static AwardResponse of(AwardOrigin origin) {
    AwardDraft award = origin.document().award();
    return new AwardResponse(
        award.programmeId(),
        award.reference(),
        award.awardId(),
        award.contentHash(),
        origin.leftOut().stream().map(it -> new LeftOut(it.part(), it.reason())).toList());
  }
}
