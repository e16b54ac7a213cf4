package dev.plumbline.scorecard.sheet.grid;

import dev.plumbline.web.problem.ProblemException;

/// A sheet of a file, or one way to read a file as a sheet.
public interface Table {

  /// Its first rows, to see whether it is the one that is wanted.
  ///
  /// @param last the number of the last row
  Grid top(int last);

  /// All of it.
  ///
  /// @throws ProblemException 422 where it cannot be read to its end, or is too large
  Grid whole();
}
