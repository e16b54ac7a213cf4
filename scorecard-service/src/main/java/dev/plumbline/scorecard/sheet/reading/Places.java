package dev.plumbline.scorecard.sheet.reading;

import dev.plumbline.scorecard.report.check.ReportCheck;
import dev.plumbline.scorecard.sheet.grid.CellName;
import java.util.HashMap;
import java.util.Map;

/// Where in a sheet the parts of its report stand, by the JSON pointers that violations have.
final class Places {

  private final Map<String, CellName> cells = new HashMap<>();

  /// @param whole where to tell what concerns no part
  Places(CellName whole) {
    cells.put("", whole);
  }

  void line(int index, CellName at) {
    cells.put("/lines/" + index, at);
  }

  void figure(int line, String measure, CellName at) {
    cells.put(ReportCheck.pointer(line, measure), at);
  }

  void confirmation(int index, CellName at) {
    cells.put("/confirmations/" + index, at);
  }

  /// The cell of the part, or of the smallest part around it that has one.
  CellName of(String pointer) {
    CellName at = cells.get(pointer);
    return at == null ? of(pointer.substring(0, pointer.lastIndexOf('/'))) : at;
  }
}
