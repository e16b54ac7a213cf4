package dev.plumbline.scorecard.sheet.reading;

import dev.plumbline.kernel.measure.Line;
import dev.plumbline.scorecard.report.content.Confirmation;
import dev.plumbline.scorecard.report.content.ReportedLine;
import dev.plumbline.scorecard.sheet.grid.Cell;
import dev.plumbline.scorecard.sheet.grid.CellName;
import dev.plumbline.scorecard.sheet.grid.Grid;
import dev.plumbline.scorecard.sheet.grid.Row;
import dev.plumbline.web.validation.Texts;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Reads the cells of a row, each by itself.
final class RowReading {

  /// What a row says.
  ///
  /// @param value empty where it is not known
  record Entry(Line line, String measure, Optional<BigDecimal> value, Optional<String> comment) {}

  private final Header header;
  private final Figures figures;
  private final Map<CellName, BigDecimal> values = new HashMap<>();
  private final List<Finding> findings = new ArrayList<>();

  RowReading(Header header, Grid grid) {
    this.header = header;
    this.figures =
        Figures.of(
            grid.rows().stream()
                .filter(row -> row.number() > header.row())
                .map(row -> cell(row, Column.VALUE))
                .filter(Cell.Text.class::isInstance)
                .map(Cell::trimmed));
  }

  /// What the row says; empty where nothing stands in it, or no name that can be read.
  Optional<Entry> read(Row row) {
    if (Stream.of(Column.ACTIVITY, Column.CHANNEL, Column.MEASURE, Column.VALUE, Column.COMMENT)
        .allMatch(column -> cell(row, column).isBlank())) {
      return Optional.empty();
    }
    Optional<String> activity = code(row, Column.ACTIVITY);
    Optional<String> channel = code(row, Column.CHANNEL);
    Optional<String> measure = name(row, Column.MEASURE);
    Optional<BigDecimal> value = value(row);
    Optional<String> comment = comment(row);
    if (activity.isEmpty() || channel.isEmpty() || measure.isEmpty()) {
      return Optional.empty();
    }
    Line line = new Line(activity.get(), channel.get());
    return Optional.of(new Entry(line, measure.get(), value, comment));
  }

  CellName at(Row row, Column column) {
    return row.name(header.columns().getOrDefault(column, 0));
  }

  void refuse(CellName at, String code, String message) {
    findings.add(new Finding(at, code, message));
  }

  Map<CellName, BigDecimal> values() {
    return values;
  }

  List<Finding> findings() {
    return findings;
  }

  private Cell cell(Row row, Column column) {
    return header.find(column).map(row::cell).orElse(Cell.Text.BLANK);
  }

  private Optional<String> name(Row row, Column column) {
    if (!isText(row, column)) {
      return Optional.empty();
    }
    String name = cell(row, column).trimmed();
    if (name.isEmpty()) {
      refuse(at(row, column), "required", column.title() + " must not be empty");
      return Optional.empty();
    }
    if (name.length() > ReportedLine.LONGEST_NAME) {
      refuse(
          at(row, column),
          "too-long",
          "%s has at most %d characters".formatted(column.title(), ReportedLine.LONGEST_NAME));
      return Optional.empty();
    }
    return Optional.of(name);
  }

  private Optional<String> code(Row row, Column column) {
    Optional<String> name = name(row, column);
    if (name.isPresent() && !name.get().matches(Texts.KEBAB_CASE)) {
      refuse(at(row, column), "malformed", column.title() + " must be a code, in words like-this");
      return Optional.empty();
    }
    return name;
  }

  private Optional<BigDecimal> value(Row row) {
    CellName at = at(row, Column.VALUE);
    Optional<BigDecimal> value =
        switch (cell(row, Column.VALUE)) {
          case Cell.Numeric(BigDecimal number) -> Optional.of(number);
          case Cell.Unreadable(_, String code, String reason) ->
              refused(at, code, reason + "; a count or a sum is asked for");
          case Cell.Text text when text.isBlank() -> Optional.empty();
          case Cell.Text text ->
              switch (figures.read(text.trimmed())) {
                case Figures.Figure.Read(BigDecimal read) -> Optional.of(read);
                case Figures.Figure.Refused(String code, String reason) ->
                    refused(at, code, reason);
              };
        };
    value.ifPresent(number -> values.put(at, number));
    return value;
  }

  private Optional<BigDecimal> refused(CellName at, String code, String reason) {
    refuse(at, code, "Value " + reason);
    return Optional.empty();
  }

  /// A number will do, for it is read as it is written; what spreadsheets make of other things will
  /// not.
  private boolean isText(Row row, Column column) {
    if (cell(row, column) instanceof Cell.Unreadable(_, String code, String reason)) {
      refuse(at(row, column), code, "%s %s; text is asked for".formatted(column.title(), reason));
      return false;
    }
    return true;
  }

  private Optional<String> comment(Row row) {
    String comment = cell(row, Column.COMMENT).trimmed();
    if (!isText(row, Column.COMMENT) || comment.isEmpty()) {
      return Optional.empty();
    }
    if (comment.length() > Confirmation.LONGEST_COMMENT || !comment.matches(Texts.PARAGRAPHS)) {
      refuse(
          at(row, Column.COMMENT),
          "malformed",
          "Comment has at most %d characters, all of them visible"
              .formatted(Confirmation.LONGEST_COMMENT));
      return Optional.empty();
    }
    return Optional.of(comment);
  }
}
