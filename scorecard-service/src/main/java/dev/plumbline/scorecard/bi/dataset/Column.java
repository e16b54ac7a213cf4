package dev.plumbline.scorecard.bi.dataset;

/// A column of a dataset.
///
/// @param name camelCase; never changed and never given to something else
/// @param sql its value in the terms of the dataset's tables
/// @param always whether every row has a value
/// @param meaning for whoever reads the data
public record Column(String name, ColumnType type, String sql, boolean always, String meaning) {

  /// A column that every row has a value in.
  static Column always(String name, ColumnType type, String sql, String meaning) {
    return new Column(name, type, sql, true, meaning);
  }

  /// A column that may be without a value, which is not 0.
  static Column maybe(String name, ColumnType type, String sql, String meaning) {
    return new Column(name, type, sql, false, meaning);
  }
}
