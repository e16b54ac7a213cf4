package dev.plumbline.quickstart.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.YearMonth;

/// A vendor's program sends the monthly report and attests it.
final class ReportSteps {

  private final Api api;
  private final ReportData data = ReportData.read();

  ReportSteps(Api api) {
    this.api = api;
  }

  void submit(DemoVendor vendor, String contractId, YearMonth month) throws InterruptedException {
    String name = vendor.contractReference() + "-" + month;
    String key = "?contractId=" + contractId + "&period=" + month + "&source=VENDOR";
    JsonNode report = api.first(vendor.program(), "/reports" + key).orElse(null);
    if (report == null) {
      report =
          api.post(
              vendor.program(),
              "/reports",
              Json.object()
                  .put("contractId", contractId)
                  .put("period", month.toString())
                  .put("source", "VENDOR")
                  .set("lines", data.lines(vendor, month)),
              "demo-report-" + name);
    }
    if (report.path("status").asText().equals("DRAFT")) {
      api.post(
          vendor.program(),
          "/reports/" + report.path("id").asText() + "/submission",
          Json.object().put("attestedBy", "Head of reporting at " + vendor.legalName()),
          "demo-submission-" + name);
    }
  }
}
