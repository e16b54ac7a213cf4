package dev.plumbline.scorecard.sheet;

import dev.plumbline.kernel.canonical.CanonicalJson;
import dev.plumbline.kernel.measure.Line;
import dev.plumbline.kernel.measure.MeasureDefinition;
import dev.plumbline.kernel.measure.Measures;
import dev.plumbline.scorecard.report.content.Confirmation;
import dev.plumbline.scorecard.report.content.Demand;
import dev.plumbline.scorecard.report.content.ReportForm;
import dev.plumbline.scorecard.report.content.ReportedLine;
import dev.plumbline.scorecard.sheet.grid.Cell;
import dev.plumbline.scorecard.sheet.grid.Grid;
import dev.plumbline.scorecard.sheet.grid.Row;
import dev.plumbline.scorecard.sheet.reading.Column;
import dev.plumbline.scorecard.sheet.reading.Facts;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// The sheet to fill in: a row for each measure that the side owes on a line, and for what its
/// newest revision says besides; with the values of that.
public record Template(ReportForm form) {

  private static final int HEADER_ROW = 4;

  /// A hash of what it says, whatever the format.
  public String state() {
    return CanonicalJson.sha256(grid().toString());
  }

  public SheetFile file(SheetFormat format) {
    return SheetFile.of(form, format, format.write(grid(), null));
  }

  private Grid grid() {
    List<Row> rows = new ArrayList<>();
    rows.add(row(1, text(Facts.REPORT), text(Facts.title(form))));
    Optional.ofNullable(form.content().notes())
        .ifPresent(notes -> rows.add(row(2, text(Facts.NOTES), text(notes))));
    rows.add(new Row(HEADER_ROW, titles()));
    measures()
        .forEach(
            (line, codes) ->
                codes.forEach(
                    code -> rows.add(new Row(rows.getLast().number() + 1, cells(line, code)))));
    return new Grid(null, rows);
  }

  private static List<Cell> titles() {
    return Arrays.stream(Column.values())
        .filter(column -> column != Column.REASONS)
        .map(column -> text(column.title()))
        .toList();
  }

  private Map<Line, Set<String>> measures() {
    Map<Line, Set<String>> measures = new TreeMap<>();
    form.demand()
        .needed()
        .forEach((line, needed) -> measures.put(line, new TreeSet<>(needed.keySet())));
    for (ReportedLine reported : form.content().lines()) {
      measures
          .computeIfAbsent(reported.line(), _ -> new TreeSet<>())
          .addAll(reported.measures().values().keySet());
    }
    return measures;
  }

  /// In the order of [Column].
  private List<Cell> cells(Line line, String code) {
    Demand demand = form.demand();
    Optional<MeasureDefinition> measure = demand.measures().find(code);
    return List.of(
        text(line.activity()),
        text(line.channel()),
        text(code),
        text(measure.map(it -> it.unit().name().toLowerCase(Locale.ROOT)).orElse("")),
        value(line, code),
        text(comment(line, code)),
        text(String.join(", ", demand.reasons(line, code))),
        text(measure.map(MeasureDefinition::description).orElse("")));
  }

  private Cell value(Line line, String code) {
    return form.content().lines().stream()
        .filter(reported -> reported.line().equals(line))
        .map(ReportedLine::measures)
        .findFirst()
        .orElse(Measures.NONE)
        .find(code)
        .<Cell>map(Cell.Numeric::new)
        .orElse(Cell.Text.BLANK);
  }

  private String comment(Line line, String code) {
    return form.content().confirmations().stream()
        .filter(it -> it.line().equals(line) && it.measure().equals(code))
        .map(Confirmation::comment)
        .findFirst()
        .orElse("");
  }

  private static Row row(int number, Cell... cells) {
    return new Row(number, List.of(cells));
  }

  private static Cell text(String text) {
    return new Cell.Text(text);
  }
}
