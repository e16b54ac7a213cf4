package dev.plumbline.system.platform.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// What must come out of the demo: by hand from the vendors' monthly sums and the contract's terms.
final class Figures {

  private Figures() {}

  /// The results of all clauses.
  static List<Row> clauses() {
    return read("/demo/clauses.csv");
  }

  /// The results of all months.
  static List<Row> scorecards() {
    return read("/demo/scorecards.csv");
  }

  private static List<Row> read(String file) {
    try (InputStream in = Objects.requireNonNull(Figures.class.getResourceAsStream(file))) {
      List<List<String>> lines =
          new String(in.readAllBytes(), StandardCharsets.UTF_8)
              .lines()
              .map(line -> List.of(line.split(",", -1)))
              .toList();
      return lines.stream().skip(1).map(cells -> Row.of(lines.getFirst(), cells)).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// A line of figures, by the names of its columns.
  record Row(Map<String, String> cells) {

    static Row of(List<String> names, List<String> cells) {
      Map<String, String> row = new LinkedHashMap<>();
      for (int i = 0; i < names.size(); i++) {
        row.put(names.get(i), cells.get(i));
      }
      return new Row(row);
    }

    /// Empty where there is none.
    String get(String column) {
      return Objects.requireNonNull(cells.get(column), column);
    }

    boolean isOf(String vendor) {
      return get("vendor").equals(vendor);
    }

    /// Of which vendor and month.
    String subject() {
      return get("vendor") + " " + get("month");
    }

    @Override
    public String toString() {
      return String.join(" ", cells.values());
    }
  }
}
