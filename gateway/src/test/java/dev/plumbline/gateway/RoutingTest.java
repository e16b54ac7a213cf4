package dev.plumbline.gateway;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import dev.plumbline.gateway.upstream.Behaviour;
import dev.plumbline.gateway.upstream.TestService;
import dev.plumbline.gateway.upstream.TestServices;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class RoutingTest extends GatewayTest {

  @Test
  void aRequestReachesTheServiceThatHasTheOperation() {
    governance().get(VENDORS).then().statusCode(200);
    governance().get(CONTRACTS).then().statusCode(200);
    governance().get(REPORTS).then().statusCode(200);
    assertThat(TestServices.VENDOR.onlyRequest().requestLine())
        .isEqualTo("GET /api/v1/vendors HTTP/1.1");
    assertThat(TestServices.CONTRACT.onlyRequest().requestLine())
        .isEqualTo("GET /api/v1/contracts HTTP/1.1");
    assertThat(TestServices.SCORECARD.onlyRequest().requestLine())
        .isEqualTo("GET /api/v1/reports HTTP/1.1");
  }

  @Test
  void pathAndQueryPassAsTheyWereWritten() throws Exception {
    governance().get(VENDORS + "/a%20b?x=%2F..%2f&y=1+2&y=;&z").then().statusCode(200);
    assertThat(TestServices.VENDOR.onlyRequest().requestLine())
        .isEqualTo("GET /api/v1/vendors/a%20b?x=%2F..%2f&y=1+2&y=;&z HTTP/1.1");
  }

  @Test
  void theAbsoluteFormOfATargetIsItsPath() throws Exception {
    try (var client = new RawClient()) {
      assertThat(client.request("GET", "http://evil.example" + VENDORS + "?a=b").head())
          .startsWith("HTTP/1.1 200 ");
    }
    assertThat(TestServices.VENDOR.onlyRequest().requestLine())
        .isEqualTo("GET /api/v1/vendors?a=b HTTP/1.1");
    assertThat(TestServices.VENDOR.onlyRequest().header("Host"))
        .containsExactly(TestServices.VENDOR.url().substring("http://".length()));
  }

  @Test
  void headIsAnsweredWithTheHeadOfGet() throws Exception {
    TestServices.VENDOR.behaves(
        Behaviour.bytes("HTTP/1.1 200 OK\r\nContent-Length: 1234\r\nETag: \"7\"\r\n\r\n"));
    try (var client = new RawClient()) {
      assertThat(client.request("HEAD", VENDORS).head())
          .startsWith("HTTP/1.1 200 ")
          .containsIgnoringCase("content-length: 1234\r\n")
          .containsIgnoringCase("etag: \"7\"\r\n");
      TestServices.VENDOR.behaves(Behaviour.ok());
      assertThat(client.request("GET", VENDORS).head()).startsWith("HTTP/1.1 200 ");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api/v1/vendors/7/standing",
        "/api/v1/vendors/7/%73tanding",
        "/api/v1/contract-changes",
        "/api/v1/contract-changes?after=0",
      })
  void whatServicesAskOfEachOtherDoesNotExist(String path) {
    governance()
        .get(path)
        .then()
        .statusCode(404)
        .contentType("application/problem+json")
        .body("type", equalTo("/problems/not-found"));
    nothingPassed();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api/v1/vendors/",
        "/api/v1/vendors/7/",
        "/api/v1//vendors",
        "//api/v1/vendors",
        "/api/v1/x/../vendors",
        "/api/v1/vendors/7/../../contract-changes",
        "/api/v1/vendors/%2e%2e/contract-changes",
        "/api/v1/vendors/7;a=b",
        "/api/v1/vendors/7%2Fstanding",
        "/api/v1/vendors/7%00",
        "/api/v2/vendors",
        "/api/v1/nothing",
        "/API/v1/vendors"
      })
  void whatNoDocumentNamesDoesNotExist(String path) throws Exception {
    try (var client = new RawClient()) {
      assertThat(client.request("GET", path).response())
          .startsWith("HTTP/1.1 404 ")
          .contains("/problems/not-found");
    }
    nothingPassed();
  }

  @ParameterizedTest
  @ValueSource(strings = {"/api/v1/vendors/7\\standing", "/api/v1/vendors/%zz", "/api/v1/{id}"})
  void whatIsNoUriIsNoRequest(String path) throws Exception {
    try (var client = new RawClient()) {
      assertThat(client.request("GET", path).response()).startsWith("HTTP/1.1 400 ");
    }
    nothingPassed();
  }

  @ParameterizedTest
  @CsvSource({"PUT,/api/v1/vendors,'GET, HEAD, POST'", "POST,/api/v1/contracts,'GET, HEAD'"})
  void anotherMethodIsToldWhichOnesThereAre(String method, String path, String allowed) {
    governance()
        .request(method, path)
        .then()
        .statusCode(405)
        .contentType("application/problem+json")
        .header("Allow", allowed)
        .body("type", equalTo("/problems/method-not-allowed"));
    nothingPassed();
  }

  @ParameterizedTest
  @ValueSource(strings = {"/q/metrics", "/q/swagger-ui", "/api", "/nothing", "/"})
  void nothingElseIsServed(String path) {
    given().get(path).then().statusCode(404).contentType("application/problem+json");
    nothingPassed();
  }

  @Test
  void healthIsTheGatewaysOwn() {
    dies(TestServices.VENDOR, VENDORS);
    given().get("/q/health/ready").then().statusCode(200).body("status", equalTo("UP"));
    given().get("/q/health/live").then().statusCode(200).body("status", equalTo("UP"));
    nothingPassed();
  }

  private static void nothingPassed() {
    for (TestService service :
        new TestService[] {TestServices.VENDOR, TestServices.CONTRACT, TestServices.SCORECARD}) {
      assertThat(service.received()).isEmpty();
    }
  }
}
