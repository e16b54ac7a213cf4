package dev.plumbline.quickstart.demo;

import com.fasterxml.jackson.databind.JsonNode;
import dev.plumbline.quickstart.Console;
import dev.plumbline.quickstart.Part;
import dev.plumbline.quickstart.Settings;
import java.net.http.HttpClient;
import java.time.Duration;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Loads the demo through the gateway, step by step in the order of life. Every step first looks
/// whether it is done, by natural keys, so the whole can be run again and again.
public final class Demo {

  private final Console console;
  private final KeycloakAdmin keycloak;
  private final Api api;

  public Demo(Settings settings, Console console) {
    HttpClient http = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    Tokens tokens = new Tokens(http, settings.url(Part.KEYCLOAK));
    this.console = console;
    this.keycloak = new KeycloakAdmin(http, settings.url(Part.KEYCLOAK), tokens);
    this.api = new Api(http, settings.url(Part.GATEWAY), tokens);
  }

  /// Loads what is not there yet and prints the table.
  ///
  /// @throws dev.plumbline.quickstart.Refusal when a step is not answered as it should be
  public void load() throws InterruptedException {
    console.say("Demo: two vendors, one real quarter of calls");
    new ActivitySteps(api).assess();
    console.say("  Five activities are registered, and assessed as fit to be outsourced (made up)");
    Map<DemoVendor, String> contracts = contracts();
    evidence(contracts);
    List<ResultTable.Row> results = results(contracts);
    console.say("");
    ResultTable.of(results).forEach(console::say);
  }

  private Map<DemoVendor, String> contracts() throws InterruptedException {
    VendorSteps vendors = new VendorSteps(api);
    ContractSteps contracts = new ContractSteps(api);
    Map<DemoVendor, String> concluded = new LinkedHashMap<>();
    for (DemoVendor vendor : DemoVendor.BOTH) {
      String id = vendors.register(vendor);
      keycloak.tie(vendor.user(), id);
      keycloak.tie(vendor.program(), id);
      vendors.approve(id);
      progress(vendor, "is registered, vetted and approved");
      concluded.put(vendor, contracts.conclude(vendor, id));
      vendors.activate(id);
      progress(vendor, "has the contract " + vendor.contractReference() + ", agreed and active");
    }
    return concluded;
  }

  private void evidence(Map<DemoVendor, String> contracts) throws InterruptedException {
    ReportSteps reports = new ReportSteps(api);
    ObservationSteps observations = new ObservationSteps(api);
    for (var contract : contracts.entrySet()) {
      for (YearMonth month : DemoVendor.QUARTER) {
        reports.submit(contract.getKey(), contract.getValue(), month);
        observations.rate(contract.getKey(), contract.getValue(), month);
      }
      progress(contract.getKey(), "has reported three months; sampled calls are rated (made up)");
    }
  }

  private List<ResultTable.Row> results(Map<DemoVendor, String> contracts)
      throws InterruptedException {
    ScorecardSteps scorecards = new ScorecardSteps(api);
    for (YearMonth month : DemoVendor.QUARTER) {
      scorecards.score(month, contracts.values());
    }
    List<ResultTable.Row> rows = new ArrayList<>();
    for (var contract : contracts.entrySet()) {
      for (YearMonth month : DemoVendor.QUARTER) {
        JsonNode scorecard = scorecards.publish(contract.getValue(), month);
        rows.add(new ResultTable.Row(contract.getKey(), month, scorecard));
      }
    }
    console.say("  Six scorecards are computed and published");
    return rows;
  }

  private void progress(DemoVendor vendor, String what) {
    console.say("  Vendor " + vendor.letter() + " " + what);
  }
}
