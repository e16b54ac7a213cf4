package dev.plumbline.quickstart.demo;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.List;

/// The real monthly sums by vendor, month and activity, as they were counted from the calls.
final class ReportData {

  private static final String FILE = "/demo/reports-2021-q1.csv";
  private static final int KEYS = 3;

  private final List<String> measures;
  private final List<List<String>> rows;

  private ReportData(List<String> measures, List<List<String>> rows) {
    this.measures = measures;
    this.rows = rows;
  }

  static ReportData read() {
    try (InputStream in = ReportData.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IllegalStateException(FILE + " is missing from this program.");
      }
      List<List<String>> lines =
          new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
              .lines()
              .map(line -> List.of(line.split(",", -1)))
              .toList();
      List<String> header = lines.getFirst();
      return new ReportData(header.subList(KEYS, header.size()), lines.subList(1, lines.size()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The lines of one vendor's report for one month; every activity is served by voice.
  ArrayNode lines(DemoVendor vendor, YearMonth month) {
    ArrayNode lines = Json.object().arrayNode();
    for (List<String> row : rows) {
      if (row.get(0).equals(vendor.letter()) && row.get(1).equals(month.toString())) {
        ObjectNode line = lines.addObject().put("activity", row.get(2)).put("channel", "voice");
        ObjectNode values = line.putObject("measures");
        for (int i = 0; i < measures.size(); i++) {
          values.put(measures.get(i), new BigDecimal(row.get(KEYS + i)));
        }
      }
    }
    return lines;
  }
}
