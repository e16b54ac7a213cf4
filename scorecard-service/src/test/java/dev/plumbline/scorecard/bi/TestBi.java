package dev.plumbline.scorecard.bi;

import static io.restassured.RestAssured.given;
import static io.restassured.path.json.config.JsonPathConfig.jsonPathConfig;
import static java.util.Objects.requireNonNull;

import dev.plumbline.scorecard.ledger.TestLedger;
import dev.plumbline.scorecard.observation.TestObservations;
import dev.plumbline.scorecard.report.TestReport;
import dev.plumbline.scorecard.run.TestRun;
import dev.plumbline.scorecard.scorecard.TestScorecard;
import dev.plumbline.scorecard.upstream.TestContract;
import dev.plumbline.testkit.token.Tokens;
import io.restassured.path.json.JsonPath;
import io.restassured.path.json.config.JsonPathConfig.NumberReturnType;
import io.restassured.response.Response;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Datasets as a BI tool reads them.
final class TestBi {

  private TestBi() {}

  /// January is published, February is provisional; the ledger has one entry.
  static void twoMonths(TestContract contract) {
    TestReport.january(contract).submitted();
    TestObservations.recorded(contract, "2021-01", 40, 128);
    TestReport.of(contract, "A", "2021-02").submitted();
    TestRun.scored("2021-01", contract);
    TestRun.scored("2021-02", contract);
    TestScorecard.publish(TestScorecard.of(contract, "2021-01"));
    TestLedger.corrected(contract, "-5.25");
  }

  static Response asked(String token, String query, String accept) {
    return given().auth().oauth2(token).accept(accept).get("/api/v1/bi/" + query);
  }

  static JsonPath page(String query) {
    return asked(Tokens.biReader(), query, "application/json")
        .then()
        .statusCode(200)
        .extract()
        .jsonPath(jsonPathConfig().numberReturnType(NumberReturnType.BIG_DECIMAL));
  }

  static List<Map<String, Object>> rows(String query) {
    return page(query).getList("items");
  }

  static String csv(String query) {
    return asked(Tokens.biReader(), query, "text/csv")
        .then()
        .statusCode(200)
        .contentType("text/csv")
        .extract()
        .asString();
  }

  /// As CSV would have it.
  static String text(Map<String, Object> row, String column) {
    return requireNonNull(row.get(column)) instanceof BigDecimal number
        ? number.toPlainString()
        : row.get(column).toString();
  }

  /// The lines of a CSV file by its header, as RFC 4180 reads them; empty cells are left out.
  static List<Map<String, String>> parsed(String csv) {
    List<List<String>> lines = lines(csv);
    return lines.stream()
        .skip(1)
        .map(
            cells -> {
              Map<String, String> row = new LinkedHashMap<>();
              for (int i = 0; i < cells.size(); i++) {
                if (!cells.get(i).isEmpty()) {
                  row.put(lines.getFirst().get(i), cells.get(i));
                }
              }
              return row;
            })
        .toList();
  }

  private static List<List<String>> lines(String csv) {
    List<List<String>> lines = new ArrayList<>();
    List<String> line = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < csv.length(); i++) {
      char c = csv.charAt(i);
      boolean twice = quoted && c == '"' && csv.startsWith("\"\"", i);
      if (twice) {
        cell.append('"');
        i++;
      } else if (c == '"') {
        quoted = !quoted;
      } else if (quoted || (c != ',' && c != '\n')) {
        cell.append(c);
      } else {
        line.add(cell.toString());
        cell.setLength(0);
        if (c == '\n') {
          lines.add(line);
          line = new ArrayList<>();
        }
      }
    }
    return lines;
  }
}
