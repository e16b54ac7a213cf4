package dev.plumbline.scorecard.scoring;

import static java.util.Objects.requireNonNull;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The rows of a small table beside the tests, each by the names of its head.
public final class Csv {

  private Csv() {}

  public static List<Map<String, String>> rows(String resource) {
    try (var in =
        new BufferedReader(
            new InputStreamReader(
                requireNonNull(Csv.class.getResourceAsStream(resource)), StandardCharsets.UTF_8))) {
      String[] names = in.readLine().split(",", -1);
      return in.lines().map(line -> row(names, line.split(",", -1))).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Map<String, String> row(String[] names, String[] values) {
    Map<String, String> row = new HashMap<>();
    for (int i = 0; i < names.length; i++) {
      row.put(names[i], values[i]);
    }
    return row;
  }
}
