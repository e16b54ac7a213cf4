package dev.plumbline.scorecard.sheet.xlsx;

import dev.plumbline.scorecard.sheet.grid.SheetProblem;
import dev.plumbline.web.problem.ProblemException;

/// Why a file is no XLSX that can be read.
final class Damage {

  private Damage() {}

  static ProblemException because(String detail) {
    return SheetProblem.UNREADABLE_SHEET.because(detail);
  }

  static ProblemException truncated() {
    return because("The file is no XLSX, or is not whole.");
  }

  static ProblemException malformed(String part) {
    return because("The file is damaged: its part %s cannot be read.".formatted(part));
  }

  static ProblemException inflated() {
    return because("The file is many times larger inside than it is outside.");
  }
}
