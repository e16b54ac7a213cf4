package dev.plumbline.scorecard.sheet.csv;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import dev.plumbline.scorecard.sheet.grid.Cell;
import dev.plumbline.scorecard.sheet.grid.FormulaEscape;
import dev.plumbline.scorecard.sheet.grid.Grid;
import dev.plumbline.scorecard.sheet.grid.Row;
import dev.plumbline.scorecard.sheet.grid.Table;
import dev.plumbline.web.problem.ProblemException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// CSV files.
public final class CsvFile {

  public static final char COMMA = ',';

  /// By it, spreadsheets tell UTF-8 from what their country used before.
  private static final char MARK = '\ufeff';

  /// A line by which a file tells spreadsheets its separator; they do not count it as a row.
  private static final Pattern SEPARATOR =
      Pattern.compile("sep=([,;\\t|])\\r?\\n", Pattern.CASE_INSENSITIVE);

  private CsvFile() {}

  /// The ways to read a file, one for each separator that spreadsheets use; a single one where it
  /// tells its own.
  ///
  /// @throws ProblemException 422 where it is no text
  public static List<Table> tables(byte[] file) {
    String text = CsvText.of(file);
    Matcher told = SEPARATOR.matcher(text);
    if (told.lookingAt()) {
      return List.of(new CsvTable(text.substring(told.end()), told.group(1).charAt(0)));
    }
    return Stream.of(COMMA, ';', '\t').<Table>map(it -> new CsvTable(text, it)).toList();
  }

  /// The grid as UTF-8 with its mark; no text of it becomes a formula.
  public static byte[] write(Grid grid, char separator) {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    file.writeBytes(String.valueOf(MARK).getBytes(UTF_8));
    try (CsvWriter writer =
        CsvWriter.builder()
            .fieldSeparator(separator)
            .lineDelimiter(LineDelimiter.CRLF)
            .build(file, UTF_8)) {
      int written = 0;
      for (Row row : grid.rows()) {
        for (; written < row.number() - 1; written++) {
          writer.writeRecord("");
        }
        writer.writeRecord(row.cells().stream().map(CsvFile::field).toList());
        written++;
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return file.toByteArray();
  }

  private static String field(Cell cell) {
    return switch (cell) {
      case Cell.Text(String text) -> FormulaEscape.put(text);
      case Cell.Numeric number -> number.shown();
      case Cell.Unreadable unreadable -> FormulaEscape.put(unreadable.shown());
    };
  }
}
