package dev.plumbline.scorecard.sheet.grid;

import dev.plumbline.web.problem.ProblemException;
import dev.plumbline.web.problem.ProblemType;

/// The problems that only files can answer with.
public enum SheetProblem implements ProblemType {
  UNREADABLE_SHEET(
      "The file cannot be read as a sheet",
      "It is damaged, is no CSV in UTF-8 or XLSX, is larger inside than any report, or has no row"
          + " with the names of the columns. The detail says which. What is wrong with single cells"
          + " is answered as `invalid-content` instead, with every cell.");

  private static final int UNPROCESSABLE = 422;

  private final String title;
  private final String description;

  SheetProblem(String title, String description) {
    this.title = title;
    this.description = description;
  }

  /// The 422 problem of a file.
  ///
  /// @param detail what is wrong with the file, as a sentence
  public ProblemException because(String detail) {
    return ProblemException.of(this).detail(detail);
  }

  @Override
  public String slug() {
    return ProblemType.slugOf(this);
  }

  @Override
  public String title() {
    return title;
  }

  @Override
  public int status() {
    return UNPROCESSABLE;
  }

  @Override
  public String description() {
    return description;
  }
}
