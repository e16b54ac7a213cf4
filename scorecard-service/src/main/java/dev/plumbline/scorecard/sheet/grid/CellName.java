package dev.plumbline.scorecard.sheet.grid;

import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Where a cell stands.
///
/// @param row from 1, as spreadsheets number them
/// @param column from 0, which is A
public record CellName(int row, int column) implements Comparable<CellName> {

  /// No sheet goes beyond the column XFD and the row 1048576.
  private static final Pattern FORM = Pattern.compile("([A-Z]{1,3})([1-9]\\d{0,6})");

  private static final Comparator<CellName> ORDER =
      Comparator.comparingInt(CellName::row).thenComparingInt(CellName::column);

  private static final int LETTERS = 26;

  /// The cell of this name, if any sheet has one.
  ///
  /// @param name e.g. `D14`
  public static Optional<CellName> of(String name) {
    Matcher matcher = FORM.matcher(name);
    return matcher.matches()
        ? Optional.of(
            new CellName(
                Integer.parseInt(matcher.group(2)),
                matcher.group(1).chars().reduce(0, (sum, c) -> sum * LETTERS + c - 'A' + 1) - 1))
        : Optional.empty();
  }

  @Override
  public int compareTo(CellName other) {
    return ORDER.compare(this, other);
  }

  /// As spreadsheets name it, e.g. `D14`.
  @Override
  public String toString() {
    StringBuilder letters = new StringBuilder();
    for (int rest = column + 1; rest > 0; rest = (rest - 1) / LETTERS) {
      letters.insert(0, (char) ('A' + (rest - 1) % LETTERS));
    }
    return letters.append(row).toString();
  }
}
