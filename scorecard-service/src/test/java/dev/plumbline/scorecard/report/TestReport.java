package dev.plumbline.scorecard.report;

import static java.util.Objects.requireNonNull;

import dev.plumbline.scorecard.scoring.Csv;
import dev.plumbline.scorecard.upstream.TestContract;
import dev.plumbline.testkit.token.Tokens;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/// A vendor's report of a month as it is sent: the real figures of one of the demo's vendors,
/// unless a test changes them.
public final class TestReport {

  private static final Set<String> KEYS = Set.of("vendor", "period", "activity");

  private final TestContract contract;
  private final Map<String, Object> body = new LinkedHashMap<>();
  private final List<Map<String, Object>> lines = new ArrayList<>();

  private TestReport(TestContract contract, String vendor, String period) {
    this.contract = contract;
    body.put("contractId", contract.id());
    body.put("period", period);
    body.put("source", "VENDOR");
    body.put("lines", lines);
    for (Map<String, String> row : Csv.rows("demo-reports.csv")) {
      if (vendor.equals(row.get("vendor")) && period.equals(row.get("period"))) {
        Map<String, Object> measures = new LinkedHashMap<>();
        row.forEach(
            (name, value) -> {
              if (!KEYS.contains(name)) {
                measures.put(name, new BigDecimal(value));
              }
            });
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("activity", row.get("activity"));
        line.put("channel", "voice");
        line.put("measures", measures);
        lines.add(line);
      }
    }
  }

  /// The real figures of the demo's vendor A or B.
  public static TestReport of(TestContract contract, String vendor, String period) {
    return new TestReport(contract, vendor, period);
  }

  public static TestReport january(TestContract contract) {
    return of(contract, "A", "2021-01");
  }

  public TestReport with(String field, Object value) {
    body.put(field, value);
    return this;
  }

  /// The first line says this of a measure.
  public TestReport withMeasure(String measure, Object value) {
    measures().put(measure, value);
    return this;
  }

  /// One more line, with one measure.
  public TestReport withLine(String activity, String channel, String measure, Object value) {
    lines.add(Map.of("activity", activity, "channel", channel, "measures", Map.of(measure, value)));
    return this;
  }

  public TestReport withoutMeasure(String measure) {
    measures().remove(measure);
    return this;
  }

  /// Every line says nothing but this.
  public TestReport withOnly(String... measures) {
    lines.forEach(line -> measures(line).keySet().retainAll(Set.of(measures)));
    return this;
  }

  /// In January's real figures 82 were; with them satisfaction is below its minimum, with 90 not.
  public TestReport withSatisfiedInBilling(int satisfied) {
    lines.stream()
        .filter(line -> "billing".equals(line.get("activity")))
        .forEach(line -> measures(line).put("surveysSatisfied", satisfied));
    return this;
  }

  /// What the first line says.
  Map<String, Object> measures() {
    return measures(lines.getFirst());
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> measures(Map<String, Object> line) {
    return (Map<String, Object>) requireNonNull(line.get("measures"));
  }

  public Map<String, Object> body() {
    return body;
  }

  public List<Map<String, Object>> lines() {
    return lines;
  }

  /// The contract's vendor drafts it.
  public String drafted() {
    return ReportCalls.vendorOf(contract)
        .header("Idempotency-Key", UUID.randomUUID())
        .body(body)
        .post("/api/v1/reports")
        .then()
        .statusCode(201)
        .extract()
        .path("id");
  }

  /// The contract's vendor drafts and submits it.
  public String submitted() {
    String id = drafted();
    submit(contract, id);
    return id;
  }

  /// The client's analysts draft and submit it, as what they measured themselves.
  public String submittedByClient() {
    String id =
        ReportCalls.as(Tokens.qualityAnalyst())
            .header("Idempotency-Key", UUID.randomUUID())
            .body(with("source", "CLIENT").body)
            .post("/api/v1/reports")
            .then()
            .statusCode(201)
            .extract()
            .path("id");
    ReportCalls.submission(ReportCalls.as(Tokens.qualityAnalyst()), id).statusCode(200);
    return id;
  }

  /// Governance accepts what a vendor submitted.
  public static void accept(String id) {
    ReportCalls.acceptance(ReportCalls.as(Tokens.governance()), id).statusCode(200);
  }

  /// The contract's vendor submits a draft.
  public static void submit(TestContract contract, String id) {
    ReportCalls.submission(contract, id).statusCode(200);
  }
}
