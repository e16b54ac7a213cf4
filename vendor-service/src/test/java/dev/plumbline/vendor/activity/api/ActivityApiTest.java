package dev.plumbline.vendor.activity.api;

import static dev.plumbline.vendor.Requests.governance;
import static dev.plumbline.vendor.activity.api.TestPortfolio.ACTIVITIES;
import static dev.plumbline.vendor.activity.api.TestPortfolio.activity;
import static dev.plumbline.vendor.activity.api.TestPortfolio.newCode;
import static dev.plumbline.vendor.activity.api.TestPortfolio.path;
import static dev.plumbline.vendor.activity.api.TestPortfolio.registered;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import dev.plumbline.vendor.AuditLog;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ActivityApiTest {

  @Test
  void anActivityIsReadAsItWasRegistered() {
    String code = newCode();

    ValidatableResponse created =
        governance()
            .body(activity(code))
            .post(ACTIVITIES)
            .then()
            .statusCode(201)
            .header("Location", endsWith(path(code)))
            .body("code", is(code))
            .body("name", is("Technical support"))
            .body("channelMix.channel", contains("voice", "web-form"))
            .body("channelMix.percent", contains(62.5f, 37.5f))
            .body("yearlyVolume", is(12000))
            .body("customerSegments", contains("private", "small business"))
            .body("retired", is(false));

    governance()
        .get(path(code))
        .then()
        .statusCode(200)
        .header("ETag", created.extract().header("ETag"))
        .body("$", equalTo(created.extract().path("$")));
    governance()
        .header("If-None-Match", created.extract().header("ETag"))
        .get(path(code))
        .then()
        .statusCode(304);
  }

  @Test
  void whatIsUnknownOfAnActivityIsLeftOpen() {
    String code = newCode();

    governance()
        .body("{\"code\": \"%s\", \"name\": \"Billing\", \"channelMix\": []}".formatted(code))
        .post(ACTIVITIES)
        .then()
        .statusCode(201)
        .body("channelMix", empty())
        .body("yearlyVolume", nullValue())
        .body("customerSegments", empty());
  }

  @Test
  void aCorrectionReplacesEverythingButTheCode() {
    String code = registered();
    String seen = governance().get(path(code)).header("ETag");
    String corrected =
        """
        {"code": "%s", "name": "Device support", "retired": true,
         "channelMix": [{"channel": "voice", "percent": 50}, {"channel": "chat", "percent": 50}]}
        """
            .formatted(code);

    governance().body(corrected).put(path(code)).then().statusCode(428);
    governance()
        .header("If-Match", seen)
        .body(corrected)
        .put(path(code))
        .then()
        .statusCode(200)
        .header("ETag", not(seen))
        .body("name", is("Device support"))
        .body("description", nullValue())
        .body("channelMix.channel", contains("voice", "chat"))
        .body("retired", is(true));
    governance().header("If-Match", seen).body(corrected).put(path(code)).then().statusCode(412);
    governance()
        .header("If-Match", "*")
        .body(activity(newCode()))
        .put(path(code))
        .then()
        .statusCode(422)
        .body("errors.pointer", contains("/code"));
    assertThat(AuditLog.of("activity", code))
        .containsExactly("registered by governance", "corrected by governance");
  }

  @Test
  void aCodeNamesOneActivity() {
    String code = registered();

    governance()
        .body(activity(code))
        .post(ACTIVITIES)
        .then()
        .statusCode(409)
        .body("type", endsWith("/problems/activity-exists"));
  }

  @Test
  void aRepeatedRequestRegistersNothing() {
    String code = newCode();
    String key = UUID.randomUUID().toString();

    for (int i = 0; i < 2; i++) {
      governance()
          .header("Idempotency-Key", key)
          .body(activity(code))
          .post(ACTIVITIES)
          .then()
          .statusCode(201)
          .body("code", is(code));
    }
  }

  @Test
  void anUnknownActivityHasAProblemOfItsOwn() {
    for (String below : List.of("", "/assessments", "/placement", "/overrides", "/waivers")) {
      governance()
          .get(path("unheard-of") + below)
          .then()
          .statusCode(404)
          .body("type", endsWith("/problems/activity-unknown"));
    }
    governance().get(path("Not%20a%20code")).then().statusCode(400);
    governance().get(path("a%00b")).then().statusCode(400);
  }

  @Test
  void aCrawlMeetsEveryActivityOnceByCode() {
    List<String> registered = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      registered.add(registered());
    }

    List<String> met = new ArrayList<>();
    String cursor = null;
    do {
      ValidatableResponse page = page(cursor);
      met.addAll(page.extract().path("items.code"));
      cursor = page.extract().path("next");
    } while (cursor != null);

    assertThat(met).containsAll(registered).doesNotHaveDuplicates().isSorted();
  }

  @Test
  void filtersNarrowTheListing() {
    String code = registered();

    governance()
        .queryParam("code", code)
        .get(ACTIVITIES)
        .then()
        .statusCode(200)
        .body("items.code", contains(code))
        .body("items[0].channelMix.channel", contains("voice", "web-form"));
    governance()
        .queryParam("code", code)
        .queryParam("retired", true)
        .get(ACTIVITIES)
        .then()
        .statusCode(200)
        .body("items", empty());
    governance().queryParam("code", "A B").get(ACTIVITIES).then().statusCode(400);
  }

  private static ValidatableResponse page(@Nullable String cursor) {
    var request = governance().queryParam("limit", 2);
    if (cursor != null) {
      request.queryParam("cursor", cursor);
    }
    return request.get(ACTIVITIES).then().statusCode(200);
  }
}
