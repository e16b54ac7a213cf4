package dev.plumbline.scorecard.scorecard;

import dev.plumbline.scorecard.upstream.TestContract;

/// The demo's terms through 15 months, with money on `abandons` alone, which escalates and is
/// earned back by three months met in a row. A month without a report is a default, and any report
/// meets it.
public final class TestCreditTerms {

  private TestCreditTerms() {}

  /// One of a vendor of its own, not yet active.
  public static TestContract contract() {
    return TestContract.ofNewVendor()
        .with("2021-03-31", "2022-03-31")
        .with("\"creditAllocationPercent\": 55", "\"creditAllocationPercent\": 0")
        .with("\"expected\": 18.5", "\"expected\": 100")
        .with("\"minimum\": 20,", "\"minimum\": 100,")
        .with(
            "\"creditAllocationPercent\": 35,\n      \"escalating\": false",
            "\"creditAllocationPercent\": 35,\n      \"earnBack\": {\"months\": 3},\n"
                + "      \"escalating\": true");
  }
}
