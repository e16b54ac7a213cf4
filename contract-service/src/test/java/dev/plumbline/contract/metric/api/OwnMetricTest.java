package dev.plumbline.contract.metric.api;

import static dev.plumbline.contract.TestContent.add;
import static dev.plumbline.contract.TestContent.set;
import static dev.plumbline.contract.agreement.api.TestContracts.activated;
import static dev.plumbline.contract.agreement.api.TestContracts.as;
import static dev.plumbline.contract.agreement.api.TestContracts.governance;
import static dev.plumbline.contract.agreement.api.TestContracts.read;
import static dev.plumbline.contract.metric.api.TestPublications.MEASURES;
import static dev.plumbline.contract.metric.api.TestPublications.METRICS;
import static dev.plumbline.contract.metric.api.TestPublications.measure;
import static dev.plumbline.contract.metric.api.TestPublications.measureBody;
import static dev.plumbline.contract.metric.api.TestPublications.metric;
import static dev.plumbline.contract.metric.api.TestPublications.metricBody;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.plumbline.contract.agreement.api.TestContracts.Agreement;
import dev.plumbline.testkit.request.AtOnce;
import dev.plumbline.testkit.token.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/// Metrics and measures of the client's own, from their publication to a contract that uses them.
@QuarkusTest
class OwnMetricTest {

  private static final Consumer<ObjectNode> OF_REPEATS =
      set("/counterMetrics", "[\"repeat-rate\"]");

  @Test
  void theCatalogueSaysEverythingOfAMetric() {
    read(METRICS + "/csat")
        .body("version", equalTo(1))
        .body("own", equalTo(false))
        .body("formula", equalTo("surveys satisfied divided by surveys answered, times 100"))
        .body("unit", equalTo("PERCENT"))
        .body("direction", equalTo("HIGHER_IS_BETTER"))
        .body(
            "counterMetrics", contains("survey-coverage", "survey-response-rate", "complaint-rate"))
        .body("benchmarks[0].value", equalTo(73.1f))
        .body("benchmarks[0].date", equalTo("2022-06-30"));
  }

  @Test
  void aMetricOfTheClientsOwnIsReadByEverybody() {
    String code = metric();

    for (String reader :
        List.of(Tokens.vendor(UUID.randomUUID()), Tokens.user("bi", "bi-reader"))) {
      as(reader)
          .get(METRICS + "/" + code)
          .then()
          .statusCode(200)
          .body("version", equalTo(1))
          .body("own", equalTo(true))
          .body("decimals", equalTo(2))
          .body("channels", equalTo("ALL"))
          .body("benchmarks[0].source", equalTo("Our own centre in Leeds"));
    }
    governance()
        .queryParam("family", "CUSTOMER_EXPERIENCE")
        .queryParam("limit", 500)
        .get(METRICS)
        .then()
        .statusCode(200)
        .body("items.family", everyItem(equalTo("CUSTOMER_EXPERIENCE")))
        .body("items.code", hasItem(code));
  }

  @Test
  void aChangeIsANewVersionAndTheOldOneStands() {
    String code = metric();

    governance()
        .body(metricBody(code, set("/description", "\"Said better\"")))
        .post(METRICS + "/" + code + "/versions")
        .then()
        .statusCode(201)
        .header("Location", endsWith(METRICS + "/" + code + "/versions/2"))
        .body("version", equalTo(2));

    read(METRICS + "/" + code).body("version", equalTo(2));
    read(METRICS + "/" + code + "/versions/1")
        .body("description", equalTo("Callbacks made when they were promised, of all promised."));
    String next =
        read(METRICS + "/" + code + "/versions?limit=1")
            .body("items.version", contains(1))
            .extract()
            .path("next");
    governance()
        .queryParam("cursor", next)
        .get(METRICS + "/" + code + "/versions")
        .then()
        .body("items.version", contains(2));
    governance()
        .get(METRICS + "/" + code + "/versions/3")
        .then()
        .statusCode(404)
        .body("type", endsWith("/problems/not-found"));
  }

  @Test
  void nobodyRedefinesWhatIsPublished() {
    String code = metric();
    for (String taken : List.of(code, "csat")) {
      governance()
          .body(metricBody(taken, OF_REPEATS))
          .post(METRICS)
          .then()
          .statusCode(409)
          .body("type", endsWith("/problems/metric-exists"));
    }
    governance()
        .body(metricBody("csat", OF_REPEATS))
        .post(METRICS + "/csat/versions")
        .then()
        .statusCode(409)
        .body("type", endsWith("/problems/catalogue-metric"));
    governance()
        .body(metricBody("csat", OF_REPEATS))
        .post(METRICS + "/" + code + "/versions")
        .then()
        .statusCode(422)
        .body("errors.code", contains("fixed"));
    governance().body("{}").post(METRICS + "/joy/versions").then().statusCode(404);
  }

  @Test
  void everythingThatMakesNoSenseIsToldInOneAnswer() {
    String body =
        metricBody(
            "sense-" + UUID.randomUUID(),
            set("/name", "\"\""),
            set("/denominator", "{\"joy\": 1}"),
            set("/scale", "7"));
    governance()
        .body(body)
        .post(METRICS)
        .then()
        .statusCode(422)
        .body("errors.pointer", hasItem("/name"))
        .body("errors.pointer", hasItem("/denominator/joy"))
        .body("errors.pointer", hasItem("/scale"));
  }

  @Test
  void aRepeatedPublicationHappensOnce() {
    String code = "once-" + UUID.randomUUID();
    String body = metricBody(code);
    UUID key = UUID.randomUUID();
    for (int i = 0; i < 2; i++) {
      governance()
          .header("Idempotency-Key", key)
          .body(body)
          .post(METRICS)
          .then()
          .statusCode(201)
          .body("code", equalTo(code));
    }
  }

  @Test
  void versionsPublishedAtOnceGetNumbersOfTheirOwn() {
    String code = metric();
    String body = metricBody(code);
    AtOnce.times(
        4, () -> governance().body(body).post(METRICS + "/" + code + "/versions").statusCode());
    read(METRICS + "/" + code + "/versions").body("items.version", contains(1, 2, 3, 4, 5));
  }

  @Test
  void aMeasureIsAddedOnceAndForGood() {
    String code = measure("LINE", "CLIENT");

    read(MEASURES + "/" + code)
        .body("own", equalTo(true))
        .body("origin", equalTo("LINE"))
        .body("owner", equalTo("CLIENT"))
        .body("ownerNegotiable", equalTo(false));
    read(MEASURES + "?limit=500")
        .body("items.code", hasItem(code))
        .body("items.code", hasItem("leavers"));
    read(MEASURES + "/answeredWithin45").body("own", equalTo(false));
    for (String taken : List.of(code, "leavers", "answeredWithin45")) {
      governance()
          .body(measureBody(taken, "LINE", "CLIENT"))
          .post(MEASURES)
          .then()
          .statusCode(409)
          .body("type", endsWith("/problems/measure-exists"));
    }
    governance()
        .body(measureBody("has space", "DERIVED", "CLIENT"))
        .post(MEASURES)
        .then()
        .statusCode(422)
        .body("errors.pointer", containsInAnyOrder("/code", "/origin"));
    governance().get(MEASURES + "/joy").then().statusCode(404);
  }

  @Test
  void frozenTermsCarryTheMetricAndItsMeasuresWhole() {
    String kept = measure("LINE", "CLIENT");
    String walks = measure("CONTRACT", "VENDOR");
    String code =
        metric(
            set("/numerator", "{\"%s\": 1}".formatted(kept)),
            set("/denominator", "{\"%s\": 1}".formatted(walks)));
    Agreement contract = activated(clauseOf(code));

    governance()
        .body(metricBody(code, set("/description", "\"Said better\"")))
        .post(METRICS + "/" + code + "/versions")
        .then()
        .statusCode(201);

    read(contract.firstVersion() + "/terms")
        .body("metrics.find { it.code == '%s' }.version".formatted(code), equalTo(1))
        .body("measures.code", containsInAnyOrder(kept, walks))
        .body("measures.find { it.code == '%s' }.owner".formatted(kept), equalTo("CLIENT"))
        .body("measures.find { it.code == '%s' }.origin".formatted(walks), equalTo("CONTRACT"))
        .body("measurement.owners." + kept, equalTo("CLIENT"))
        .body("measurement.owners." + walks, equalTo("VENDOR"));
  }

  private static Consumer<ObjectNode> clauseOf(String metric) {
    return add(
        "/clauses",
        """
        {"type": "SLA", "code": "callbacks", "metric": "%s", "window": "MONTH",
         "expected": 90, "minimum": 80, "weight": 5}"""
            .formatted(metric));
  }
}
