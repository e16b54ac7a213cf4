package dev.plumbline.scorecard.sheet.reading;

import dev.plumbline.scorecard.sheet.grid.CellName;
import dev.plumbline.scorecard.sheet.grid.Grid;
import dev.plumbline.web.problem.Violation;

/// One thing that is wrong in a sheet.
///
/// @param code stable, in kebab-case, for programs
/// @param message one sentence for people
public record Finding(CellName at, String code, String message) {

  /// As it is told to the sender.
  ///
  /// @param grid in which it was found
  public Violation violation(Grid grid) {
    return Violation.inCell(grid.place(at), code, message);
  }
}
