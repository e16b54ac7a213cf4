package dev.plumbline.scorecard.sheet.xlsx;

import dev.plumbline.scorecard.sheet.grid.Cell;
import dev.plumbline.scorecard.sheet.grid.Grid;
import dev.plumbline.scorecard.sheet.grid.Row;
import dev.plumbline.scorecard.sheet.grid.Table;
import dev.plumbline.web.problem.ProblemException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/// XLSX files.
public final class XlsxFile {

  /// A spreadsheet would take the digits behind these away.
  private static final int MOST_DIGITS = 15;

  private static final int WIDTH = 20;

  private static final String NOT_IN_XML =
      "[^\\t\\n\\r\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]";

  private XlsxFile() {}

  /// The sheets that people see in the file, in their order.
  ///
  /// @throws ProblemException 422 where it is no XLSX, or none that can be read safely
  public static List<Table> tables(byte[] file) {
    return Workbooks.sheets(Archive.of(file));
  }

  /// The grid as the one sheet of a workbook. What is text stays text, whatever it begins with.
  ///
  /// @param name of the sheet, where it has none
  public static byte[] write(Grid grid, String name) {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    try (Workbook workbook = new Workbook(file, "Plumbline", "1.0")) {
      Worksheet sheet = workbook.newWorksheet(Objects.requireNonNullElse(grid.name(), name));
      for (int column = 0; column < grid.width(); column++) {
        sheet.width(column, WIDTH);
      }
      for (Row row : grid.rows()) {
        for (int column = 0; column < row.cells().size(); column++) {
          write(sheet, row.number() - 1, column, row.cell(column));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return file.toByteArray();
  }

  private static void write(Worksheet sheet, int row, int column, Cell cell) {
    if (cell instanceof Cell.Numeric(BigDecimal value) && value.precision() <= MOST_DIGITS) {
      sheet.value(row, column, new BigDecimal(value.toPlainString()));
    } else if (!cell.isBlank()) {
      sheet.value(row, column, cell.shown().replaceAll(NOT_IN_XML, "\ufffd"));
    }
  }
}
