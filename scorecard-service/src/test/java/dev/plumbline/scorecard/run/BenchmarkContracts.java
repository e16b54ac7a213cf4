package dev.plumbline.scorecard.run;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.plumbline.scorecard.observation.TestObservations;
import dev.plumbline.scorecard.report.TestReport;
import dev.plumbline.scorecard.upstream.ContractServiceStandIn;
import dev.plumbline.scorecard.upstream.TestContract;
import dev.plumbline.testkit.postgres.PostgresServer;
import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/// Thousands of contracts of 20 clauses with a year of reports: one is made by the API, the others
/// are copies of its rows, each with figures of its own.
final class BenchmarkContracts {

  static final YearMonth FIRST = YearMonth.of(2021, 1);

  /// The months from here on are left to be scored for all contracts at once.
  static final YearMonth UNSCORED = YearMonth.of(2021, 11);

  /// The contracts' last month, which ends a quarter.
  static final YearMonth LAST = YearMonth.of(2021, 12);

  private static final List<String> WINDOWS = List.of("MONTH", "ROLLING_3", "QUARTER");

  private BenchmarkContracts() {}

  static void load(int contracts) throws SQLException, IOException {
    TestContract template =
        ContractServiceStandIn.server()
            .activate(TestContract.ofNewVendor().edited(BenchmarkContracts::withTwentyClauses));
    for (YearMonth month = FIRST; !month.isAfter(LAST); month = month.plusMonths(1)) {
      TestReport.january(template).with("period", month.toString()).submitted();
      TestObservations.recorded(template, month.toString(), 25, 100);
      if (month.isBefore(UNSCORED)) {
        TestRun.scored(month.toString(), template);
      }
    }
    copy(template, contracts - 1);
  }

  private static void copy(TestContract template, int copies) throws SQLException, IOException {
    String script =
        BenchmarkScripts.read("benchmark-contracts.sql", "contract", template.id().toString())
            .replace("${copies}", Integer.toString(copies));
    try (Connection server = PostgresServer.shared().superuser("scorecard");
        Statement statement = server.createStatement()) {
      statement.execute(script);
    }
  }

  /// So many of them.
  static List<UUID> some(int contracts) throws SQLException {
    List<UUID> ids = new ArrayList<>();
    try (Connection server = PostgresServer.shared().superuser("scorecard");
        Statement statement = server.createStatement();
        ResultSet rows =
            statement.executeQuery("select contract_id from contract limit " + contracts)) {
      while (rows.next()) {
        ids.add(rows.getObject("contract_id", UUID.class));
      }
    }
    return ids;
  }

  /// The demo's clauses: those on reports over each window, the behaviour under two codes.
  private static void withTwentyClauses(ObjectNode terms) {
    ((ObjectNode) terms.get("term")).put("end", LAST.atEndOfMonth().toString());
    List<JsonNode> demo = new ArrayList<>();
    terms.get("clauses").forEach(demo::add);
    ArrayNode clauses = terms.putArray("clauses");
    for (JsonNode clause : demo) {
      boolean reported = clause.has("window");
      for (String window : reported ? WINDOWS : WINDOWS.subList(0, 2)) {
        ObjectNode copy = clause.deepCopy();
        if (!window.equals("MONTH")) {
          String code = clause.get("code").asText();
          copy.put("code", code + '-' + window.substring(0, 1).toLowerCase(Locale.ROOT));
        }
        if (reported) {
          copy.put("window", window);
        }
        clauses.add(copy);
      }
    }
  }
}
