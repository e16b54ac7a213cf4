package dev.plumbline.contract.activation;

import static dev.plumbline.contract.TestContent.content;
import static dev.plumbline.contract.TestContent.set;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.contract.clause.Finding;
import dev.plumbline.contract.metric.TestMetrics;
import dev.plumbline.contract.terms.BoundContent;
import org.junit.jupiter.api.Test;

class MeasurementRulesTest {

  @Test
  void whatThePriceNeedsCannotBeUnavailable() {
    BoundContent gatedByComplaints =
        BoundContent.of(
            content(
                set(
                    "/pricing",
                    "{\"model\": \"OUTCOME\", \"rate\": 3,"
                        + " \"gate\": {\"metric\": \"complaint-rate\", \"atMost\": 5}}")),
            TestMetrics.PUBLISHED);
    assertThat(MeasurementRules.findings(gatedByComplaints))
        .containsExactly(
            Finding.of(
                "unavailable-measure",
                "/measurement/unavailable",
                "complaints is needed by the price, so it cannot be unavailable",
                "Take it out of what is unavailable"));
  }
}
