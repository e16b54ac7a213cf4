package dev.plumbline.scorecard.sheet.grid;

import dev.plumbline.web.problem.ProblemType;

/// The problems that only files can answer with.
public enum SheetProblem implements ProblemType {
  UNREADABLE_SHEET(
      "The file cannot be read as a sheet",
      "It is damaged, is no CSV in UTF-8 or XLSX, is larger inside than any report, or has no row"
          + " with the names of the columns. The detail says which. What is wrong with single cells"
          + " is answered as `invalid-content` instead, with every cell.");

  private static final int UNPROCESSABLE = 422;

  private final Definition definition;

  SheetProblem(String title, String description) {
    definition = new Definition(UNPROCESSABLE, title, description);
  }

  @Override
  public Definition definition() {
    return definition;
  }
}
