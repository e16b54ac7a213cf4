package dev.plumbline.vendor.selection;

import java.util.Optional;

/// An award with what has come of it.
public record AwardView(Award award, AwardFigures figures, Optional<AwardApproval> approval) {

  static AwardView of(Award award, Optional<AwardApproval> approval) {
    return new AwardView(award, award.figures(), approval);
  }
}
