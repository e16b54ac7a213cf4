package dev.plumbline.contract.schedule.page;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// A table with a head.
///
/// @param rows each with a cell for each of the head
public record Table(List<Cell> head, List<List<Cell>> rows) {

  /// One field of a table.
  ///
  /// @param figure whether it stands to the right, as figures do
  public record Cell(String text, boolean figure) {

    private static final int SHORT = 40;

    /// How it is printed: figures on one line, long texts wherever they can be broken.
    public String style() {
      return figure ? "figure" : text.length() > SHORT ? "long" : "";
    }
  }

  /// Before a title: its column holds figures.
  private static final String FIGURES = "#";

  public Table {
    head = List.copyOf(head);
    rows = List.copyOf(rows);
  }

  /// A table without rows yet.
  ///
  /// @param titles of the columns; a column of figures has a `#` before its title
  public static Table of(String... titles) {
    return new Table(
        Stream.of(titles)
            .map(
                title ->
                    title.startsWith(FIGURES)
                        ? new Cell(title.substring(FIGURES.length()), true)
                        : new Cell(title, false))
            .toList(),
        List.of());
  }

  /// With one row more.
  public Table row(String... texts) {
    List<List<Cell>> longer = new ArrayList<>(rows);
    longer.add(
        IntStream.range(0, texts.length)
            .mapToObj(i -> new Cell(texts[i], head.get(i).figure()))
            .toList());
    return new Table(head, longer);
  }

  public boolean isEmpty() {
    return rows.isEmpty();
  }
}
