package dev.plumbline.scorecard.sheet.grid;

import java.math.BigDecimal;

/// What stands in a cell.
public sealed interface Cell {

  /// Text as a person would read it; of a CSV every cell is text.
  record Text(String text) implements Cell {

    public static final Cell BLANK = new Text("");

    @Override
    public String shown() {
      return text;
    }
  }

  /// A number that the file itself holds as one.
  record Numeric(BigDecimal value) implements Cell {
    @Override
    public String shown() {
      return value.toPlainString();
    }
  }

  /// Something that is neither.
  ///
  /// @param shown what the file holds
  /// @param code of the violation, where a value was expected
  /// @param reason the same for people
  record Unreadable(String shown, String code, String reason) implements Cell {}

  String shown();

  /// The text without what surrounds it, blanks that do not break a line included.
  default String trimmed() {
    return shown().replace('\u00a0', ' ').replace('\u202f', ' ').strip();
  }

  /// Whether nobody sees anything in it; that is not 0.
  default boolean isBlank() {
    return trimmed().isEmpty();
  }
}
