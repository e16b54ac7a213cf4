package dev.plumbline.scorecard.sheet.xlsx;

import dev.plumbline.scorecard.sheet.grid.Cell;
import dev.plumbline.scorecard.sheet.grid.FormulaEscape;
import dev.plumbline.scorecard.sheet.xlsx.NumberStyles.Look;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What the XML of a cell means (ECMA-376 part 1, 18.3.1.4).
///
/// @param type its attribute `t`
/// @param formula present where the value is worked out
/// @param value as it is written; of a formula, as it was last worked out
record CellContent(
    @Nullable String type, Look look, @Nullable String formula, @Nullable String value) {

  private static final Pattern NUMBER =
      Pattern.compile("-?\\d{1,400}(\\.\\d{1,400})?([eE][+-]?\\d{1,3})?");

  /// Spreadsheets work with 15 digits and show no more; what they write beyond these is the
  /// distance to the nearest binary fraction, such as 1.1000000000000001 for 1.1.
  private static final MathContext SHOWN = new MathContext(15, RoundingMode.HALF_EVEN);

  Cell cell(SharedStrings strings) {
    if (value == null || (value.isEmpty() && isNumber())) {
      return formula == null
          ? Cell.Text.BLANK
          : new Cell.Unreadable(
              "=" + formula,
              "formula-without-value",
              "is a formula that was never worked out (open the file, save it, send it again)");
    }
    return switch (type == null ? "n" : type) {
      case "s" -> text(strings.get(value));
      case "str", "inlineStr" -> text(value);
      case "b" ->
          new Cell.Unreadable(
              value.equals("1") ? "TRUE" : "FALSE", "truth-value", "is TRUE or FALSE");
      case "e" -> new Cell.Unreadable(value, "error-value", "is an error of the spreadsheet");
      case "d" -> date(value);
      default -> number(value);
    };
  }

  private boolean isNumber() {
    return type == null || type.equals("n");
  }

  private Cell number(String written) {
    if (!NUMBER.matcher(written).matches()) {
      return new Cell.Unreadable(written, "not-a-number", "is no number");
    }
    return switch (look) {
      case PLAIN -> new Cell.Numeric(shown(written));
      case DATE -> date(written);
      case PERCENT -> new Cell.Unreadable(written, "percentage", "is a percentage");
    };
  }

  private static BigDecimal shown(String written) {
    BigDecimal number = new BigDecimal(written).round(SHOWN).stripTrailingZeros();
    return number.scale() < 0 ? number.setScale(0) : number;
  }

  private static Cell date(String written) {
    return new Cell.Unreadable(written, "date", "is a date or a time");
  }

  private static Cell text(String written) {
    return new Cell.Text(FormulaEscape.takeOff(written));
  }
}
