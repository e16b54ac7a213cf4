package dev.plumbline.scorecard.sheet;

import dev.plumbline.scorecard.sheet.csv.CsvFile;
import dev.plumbline.scorecard.sheet.csv.CsvTable;
import dev.plumbline.scorecard.sheet.grid.Grid;
import dev.plumbline.scorecard.sheet.grid.Table;
import dev.plumbline.scorecard.sheet.reading.Facts;
import dev.plumbline.scorecard.sheet.xlsx.XlsxFile;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The formats of files.
public enum SheetFormat {
  CSV,
  XLSX;

  /// The ways to read a file of this format; the first that has the report's columns is the one.
  List<Table> tables(byte[] file) {
    return switch (this) {
      case CSV -> CsvFile.tables(file);
      case XLSX -> XlsxFile.tables(file);
    };
  }

  /// @param like what the grid was read as, where it was
  byte[] write(Grid grid, @Nullable Table like) {
    return switch (this) {
      case CSV ->
          CsvFile.write(grid, like instanceof CsvTable csv ? csv.separator() : CsvFile.COMMA);
      case XLSX -> XlsxFile.write(grid, Facts.REPORT);
    };
  }
}
