package dev.plumbline.scorecard.sheet.reading;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;

import dev.plumbline.kernel.measure.Line;
import dev.plumbline.kernel.measure.Measures;
import dev.plumbline.scorecard.report.content.Confirmation;
import dev.plumbline.scorecard.report.content.ReportContent;
import dev.plumbline.scorecard.report.content.ReportForm;
import dev.plumbline.scorecard.report.content.ReportedLine;
import dev.plumbline.scorecard.sheet.grid.CellName;
import dev.plumbline.scorecard.sheet.grid.Grid;
import dev.plumbline.scorecard.sheet.grid.Row;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Reads a report out of a sheet, row by row: each says one measure of one line. A measure without
/// a value is not known, and a row in which nothing stands is none.
public final class SheetReading {

  private final Grid grid;
  private final Header header;
  private final RowReading rows;
  private final Places places;
  private final Map<Line, Map<String, Optional<BigDecimal>>> lines = new LinkedHashMap<>();
  private final Map<Line, Integer> positions = new HashMap<>();
  private final List<Confirmation> confirmations = new ArrayList<>();

  private SheetReading(Grid grid, Header header) {
    this.grid = grid;
    this.header = header;
    this.rows = new RowReading(header, grid);
    this.places = new Places(header.cell(Column.MEASURE));
  }

  /// The report, with what could not be read.
  ///
  /// @param form what the sheet should be about
  public static ReadSheet of(Grid grid, Header header, ReportForm form) {
    SheetReading reading = new SheetReading(grid, header);
    Facts facts = Facts.of(grid, header, form);
    grid.rows().stream().filter(row -> row.number() > header.row()).forEach(reading::read);
    return reading.result(facts);
  }

  private void read(Row row) {
    rows.read(row).ifPresent(entry -> add(row, entry));
  }

  private void add(Row row, RowReading.Entry entry) {
    Map<String, Optional<BigDecimal>> measures =
        lines.computeIfAbsent(
            entry.line(),
            line -> {
              places.line(lines.size(), rows.at(row, Column.ACTIVITY));
              positions.put(line, lines.size());
              return new LinkedHashMap<>();
            });
    CellName measure = rows.at(row, Column.MEASURE);
    if (measures.putIfAbsent(entry.measure(), entry.value()) != null) {
      rows.refuse(measure, "measure-repeated", "The measure stands on this line more than once");
      return;
    }
    if (lines.size() > ReportContent.MOST_LINES || measures.size() > ReportedLine.MOST_MEASURES) {
      rows.refuse(
          measure,
          "too-many",
          "A report has at most %d lines, and a line %d measures"
              .formatted(ReportContent.MOST_LINES, ReportedLine.MOST_MEASURES));
    }
    places.figure(
        requireNonNull(positions.get(entry.line())), entry.measure(), rows.at(row, Column.VALUE));
    entry
        .comment()
        .ifPresent(
            comment -> {
              places.confirmation(confirmations.size(), rows.at(row, Column.COMMENT));
              confirmations.add(new Confirmation(entry.line(), entry.measure(), comment));
            });
  }

  private ReadSheet result(Facts facts) {
    List<Finding> findings = new ArrayList<>(header.findings());
    findings.addAll(facts.findings());
    findings.addAll(rows.findings());
    ReportContent content =
        new ReportContent(
            lines.entrySet().stream()
                .map(line -> new ReportedLine(line.getKey(), known(line.getValue())))
                .toList(),
            confirmations,
            facts.notes());
    return new ReadSheet(grid, header, content, places, rows.values(), findings);
  }

  private static Measures known(Map<String, Optional<BigDecimal>> values) {
    return Measures.of(
        values.entrySet().stream()
            .filter(value -> value.getValue().isPresent())
            .collect(toMap(Map.Entry::getKey, value -> value.getValue().orElseThrow())));
  }
}
