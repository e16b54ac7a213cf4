package dev.plumbline.quickstart.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What came out, for a person to read: a block for each vendor, a column for each month, and in it
/// the value, outcome and attainment of each clause, then the scores, the standing and the credit.
final class ResultTable {

  private ResultTable() {}

  /// One published scorecard.
  record Row(DemoVendor vendor, YearMonth month, JsonNode scorecard) {}

  /// The lines of the table.
  static Stream<String> of(List<Row> rows) {
    return rows.stream()
        .map(Row::vendor)
        .distinct()
        .flatMap(
            vendor -> block(rows.stream().filter(row -> row.vendor().equals(vendor)).toList()));
  }

  private static Stream<String> block(List<Row> months) {
    DemoVendor vendor = months.getFirst().vendor();
    List<String> lines = new ArrayList<>();
    lines.add(
        "Vendor %s, %s (%s)"
            .formatted(vendor.letter(), vendor.legalName(), vendor.contractReference()));
    lines.add(line("", months, row -> cell(row.month().toString(), "outcome", "points")));
    for (JsonNode clause : months.getFirst().scorecard().path("clauses")) {
      String code = clause.path("code").asText();
      lines.add(line(code, months, row -> clause(row.scorecard(), code)));
    }
    lines.add(score("efficiency", months, ResultTable::efficiency));
    lines.add(
        score(
            "experience and behaviour",
            months,
            card -> card.path("customerExperienceAndBehaviour")));
    lines.add(score("overall", months, card -> card.path("overall")));
    lines.add(line("standing", months, row -> wide(standing(row.scorecard()))));
    lines.add(line("credit", months, row -> wide(credit(row.scorecard()))));
    lines.add(line("facts", months, row -> wide(facts(row.scorecard()))));
    lines.add("");
    return lines.stream();
  }

  private static String line(String label, List<Row> months, Function<Row, String> cell) {
    StringBuilder line = new StringBuilder("%-26s".formatted(label));
    months.forEach(row -> line.append(cell.apply(row)));
    return line.toString().stripTrailing();
  }

  private static String score(String label, List<Row> months, Function<JsonNode, JsonNode> score) {
    return line(label, months, row -> cell("", "", number(score.apply(row.scorecard()))));
  }

  private static String clause(JsonNode scorecard, String code) {
    for (JsonNode clause : scorecard.path("clauses")) {
      if (clause.path("code").asText().equals(code)) {
        return cell(
            number(clause.path("value")),
            clause.path("outcome").asText(),
            number(clause.path("attainment")));
      }
    }
    return cell("", "", "");
  }

  private static JsonNode efficiency(JsonNode scorecard) {
    for (JsonNode family : scorecard.path("families")) {
      if (family.path("family").asText().equals("EFFICIENCY")) {
        return family.path("score");
      }
    }
    return scorecard.path("no efficiency");
  }

  private static String standing(JsonNode scorecard) {
    String standing = scorecard.path("standing").asText();
    return scorecard.path("cxCapApplied").asBoolean()
        ? standing + " (capped, else " + scorecard.path("standingBeforeCap").asText() + ")"
        : standing;
  }

  private static String credit(JsonNode scorecard) {
    JsonNode total = scorecard.path("credits").path("total");
    BigDecimal amount = total.path("amount").decimalValue();
    return String.format(Locale.ROOT, "%,.2f", amount) + " " + total.path("currency").asText();
  }

  private static String facts(JsonNode scorecard) {
    return scorecard
        .path("facts")
        .valueStream()
        .map(fact -> fact.path("code").asText())
        .distinct()
        .collect(Collectors.joining(", "));
  }

  private static String number(JsonNode number) {
    return number.isNumber() ? number.decimalValue().toPlainString() : "";
  }

  private static String cell(String value, String outcome, String points) {
    return "  %8s %-14s %6s".formatted(value, outcome, points);
  }

  private static String wide(String text) {
    return "  %30s".formatted(text);
  }
}
