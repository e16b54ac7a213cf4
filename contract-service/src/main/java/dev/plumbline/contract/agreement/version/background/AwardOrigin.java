package dev.plumbline.contract.agreement.version.background;

import dev.plumbline.contract.upstream.AwardDocument;
import java.util.List;

/// That a version was drafted from an award.
///
/// @param leftOut parts of the award that make no clause
public record AwardOrigin(AwardDocument document, List<LeftOut> leftOut) {

  public AwardOrigin {
    leftOut = List.copyOf(leftOut);
  }

  /// A part of an award that makes no clause.
  ///
  /// @param part where in the award's document, as a JSON pointer
  /// @param reason why, for people
  public record LeftOut(String part, String reason) {}
}
