package dev.plumbline.scorecard.sheet.csv;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import dev.plumbline.scorecard.sheet.grid.Cell;
import dev.plumbline.scorecard.sheet.grid.CellName;
import dev.plumbline.scorecard.sheet.grid.FormulaEscape;
import dev.plumbline.scorecard.sheet.grid.Grid;
import dev.plumbline.scorecard.sheet.grid.GridBuilder;
import dev.plumbline.scorecard.sheet.grid.SheetProblem;
import dev.plumbline.scorecard.sheet.grid.Table;
import java.io.IOException;
import java.io.UncheckedIOException;

/// A text read as CSV with this separator. Rows are counted as spreadsheets count them: one with a
/// line break between quotation marks is one, and an empty one is one as well.
public record CsvTable(String text, char separator) implements Table {

  @Override
  public Grid top(int last) {
    GridBuilder grid = GridBuilder.forLook(null);
    try {
      read(grid, last);
    } catch (CsvParseException _) {
      return grid.build();
    }
    return grid.build();
  }

  @Override
  public Grid whole() {
    GridBuilder grid = new GridBuilder(null);
    try {
      read(grid, Integer.MAX_VALUE);
    } catch (CsvParseException e) {
      throw SheetProblem.UNREADABLE_SHEET
          .because(
              "A quotation mark has no other to close it, or stands where none may, after row %d."
                  .formatted(grid.build().height()))
          .cause(e);
    }
    return grid.build();
  }

  private void read(GridBuilder grid, int last) {
    try (CsvReader<CsvRecord> reader =
        CsvReader.builder()
            .fieldSeparator(separator)
            .skipEmptyLines(false)
            .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
            .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
            .allowUnclosedQuote(false)
            .ofCsvRecord(text)) {
      int row = 0;
      for (CsvRecord line : reader) {
        row++;
        if (row > last) {
          return;
        }
        for (int column = 0; column < line.getFieldCount(); column++) {
          grid.add(
              new CellName(row, column),
              new Cell.Text(FormulaEscape.takeOff(line.getField(column))));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
