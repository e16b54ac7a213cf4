package dev.plumbline.vendor.activity.api;

import static dev.plumbline.vendor.Requests.as;
import static dev.plumbline.vendor.Requests.governance;
import static dev.plumbline.vendor.activity.api.TestPortfolio.critical;
import static dev.plumbline.vendor.activity.api.TestPortfolio.path;
import static dev.plumbline.vendor.activity.api.TestPortfolio.waiver;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import dev.plumbline.testkit.token.Tokens;
import dev.plumbline.vendor.TestClock;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// What contract-service asks, with the token that only services have.
@QuarkusTest
class PlacementsTest {

  private static final String PLACEMENTS = "/api/v1/placements";
  private static final LocalDate TODAY = LocalDate.parse("2031-03-10");

  @Inject TestClock clock;
  @Inject SessionFactory sessions;

  @AfterEach
  void timeGoesOn() {
    clock.reset();
  }

  @Test
  void aScopeIsAnsweredInItsOrder() {
    clock.set(TODAY);
    String waived = critical();
    governance().body(waiver(TODAY)).post(path(waived, "waivers")).then().statusCode(201);

    ask(List.of(waived, "unheard-of", "collections"), TODAY)
        .statusCode(200)
        .body("items.activity", contains(waived, "unheard-of", "collections"))
        .body("items.date", everyItem(is(TODAY.toString())))
        .body("items.assessed", contains(true, false, true))
        .body("items[0].verdict", is("KEEP_IN_HOUSE"))
        .body("items[0].waivedUntil", is(TODAY.toString()))
        .body("items[1].verdict", nullValue())
        .body("items[2].verdict", is("OUTSOURCE"));
    ask(List.of(waived), TODAY.plusDays(1)).body("items[0].waivedUntil", nullValue());
    ask(List.of(waived, waived), TODAY).body("items", hasSize(1));
  }

  @Test
  void twoHundredActivitiesAreOneQuery() {
    List<String> codes =
        Stream.concat(
                Stream.of("collections", "escalation-care"),
                IntStream.range(0, 198).mapToObj("unheard-of-%d"::formatted))
            .toList();
    Statistics statistics = sessions.getStatistics();
    statistics.setStatisticsEnabled(true);
    try {
      statistics.clear();
      ask(codes, TODAY)
          .statusCode(200)
          .body("items", hasSize(200))
          .body("items[0].verdict", is("OUTSOURCE"))
          .body("items[1].verdict", is("KEEP_IN_HOUSE"));
      assertThat(statistics.getPrepareStatementCount()).isEqualTo(1);
    } finally {
      statistics.setStatisticsEnabled(false);
    }
  }

  @Test
  void theLongestScopeFitsIntoOneRequest() {
    List<String> codes = IntStream.range(0, 500).mapToObj("%064d"::formatted).toList();

    ask(codes, TODAY).statusCode(200).body("items", hasSize(500));
  }

  @Test
  void badParametersAreRefusedByName() {
    ask(List.of("Not a code"), TODAY)
        .statusCode(400)
        .body("errors.parameter", contains("activity"));
    service().get(PLACEMENTS).then().statusCode(400).body("errors.parameter", contains("activity"));
    service()
        .queryParam("activity", "collections")
        .queryParam("date", "tomorrow")
        .get(PLACEMENTS)
        .then()
        .statusCode(400)
        .body("errors.parameter", contains("date"));
  }

  @Test
  void theTokenMustBeForThisServiceAndForThis() {
    String asked = PLACEMENTS + "?activity=collections";

    as(Tokens.service("contract-service", "scorecard-service", "read-placement"))
        .get(asked)
        .then()
        .statusCode(401);
    as(Tokens.service("contract-service", "vendor-service", "read-standing"))
        .get(asked)
        .then()
        .statusCode(403);
    as(Tokens.user("mallory", "governance", "read-placement")).get(asked).then().statusCode(403);
    service().get(path("collections")).then().statusCode(403);
  }

  private static ValidatableResponse ask(List<String> codes, LocalDate day) {
    return service()
        .queryParam("activity", codes)
        .queryParam("date", day.toString())
        .get(PLACEMENTS)
        .then();
  }

  private static RequestSpecification service() {
    return as(Tokens.service("contract-service", "vendor-service", "read-placement"));
  }
}
