package dev.plumbline.contract.agreement.api;

import static dev.plumbline.contract.TestContent.set;
import static io.restassured.RestAssured.given;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.plumbline.contract.TestContent;
import dev.plumbline.testkit.token.Tokens;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.UUID;
import java.util.function.Consumer;

/// Contracts in the running service, brought to where a test needs them by the requests of
/// those who would make them.
public final class TestContracts {

  public static final String CONTRACTS = "/api/v1/contracts";

  /// A term that goes on, so that the contract does not expire with its activation.
  public static final Consumer<ObjectNode> RUNNING =
      set(
          "/term",
          """
          {"start": "2021-01-01", "end": "2099-12-31", "noticeDays": 30, "renewal": "NONE"}""");

  /// A contract and the vendor that it is with.
  public record Agreement(UUID id, UUID vendorId, String reference) {

    public String path() {
      return CONTRACTS + "/" + id;
    }

    public String version(int number) {
      return path() + "/versions/" + number;
    }

    public String firstVersion() {
      return version(1);
    }
  }

  private TestContracts() {}

  public static RequestSpecification as(String token) {
    return given().auth().oauth2(token).contentType(ContentType.JSON);
  }

  public static RequestSpecification governance() {
    return as(Tokens.governance());
  }

  public static RequestSpecification vendorOf(Agreement contract) {
    return as(Tokens.vendor(contract.vendorId()));
  }

  public static String body(UUID vendorId, String reference) {
    return """
        {"reference": "%s", "vendorId": "%s", "title": "Voice support"}"""
        .formatted(reference, vendorId);
  }

  /// A contract without a version.
  public static Agreement drawnUp() {
    return drawnUpWith(UUID.randomUUID());
  }

  public static Agreement drawnUpWith(UUID vendorId) {
    String reference = "T-" + UUID.randomUUID();
    ValidatableResponse answer =
        governance().body(body(vendorId, reference)).post(CONTRACTS).then().statusCode(201);
    return new Agreement(UUID.fromString(answer.extract().path("id")), vendorId, reference);
  }

  /// A contract whose first version is a draft.
  @SafeVarargs
  public static Agreement drafted(Consumer<ObjectNode>... changes) {
    Agreement contract = drawnUp();
    draft(contract, changes);
    return contract;
  }

  @SafeVarargs
  public static void draft(Agreement contract, Consumer<ObjectNode>... changes) {
    governance()
        .body(TestContent.json(changes).toString())
        .post(contract.path() + "/versions")
        .then()
        .statusCode(201);
  }

  /// A contract whose first version lies in review.
  @SafeVarargs
  public static Agreement inReview(Consumer<ObjectNode>... changes) {
    Agreement contract = drafted(changes);
    submit(contract, 1);
    return contract;
  }

  /// A contract whose first version both parties have signed.
  @SafeVarargs
  public static Agreement signed(Consumer<ObjectNode>... changes) {
    Agreement contract = inReview(changes);
    approve(contract, 1);
    accept(contract, 1);
    return contract;
  }

  /// A contract whose first version is effective.
  @SafeVarargs
  public static Agreement activated(Consumer<ObjectNode>... changes) {
    Agreement contract = signed(changes);
    activate(contract, 1).statusCode(200);
    return contract;
  }

  /// A contract that goes on, and whose second version follows the first from next month on.
  public static Agreement amended() {
    Agreement contract = activated(RUNNING);
    amend(contract);
    return contract;
  }

  /// From next month on the second version follows the first.
  public static void amend(Agreement contract) {
    draft(contract, RUNNING, set("/effectiveFrom", "\"%s\"".formatted(nextMonth())));
    submit(contract, 2);
    approve(contract, 2);
    accept(contract, 2);
    activate(contract, 2).statusCode(200);
  }

  public static YearMonth nextMonth() {
    return YearMonth.now(ZoneId.of("Europe/London")).plusMonths(1);
  }

  public static void submit(Agreement contract, int number) {
    governance().post(contract.version(number) + "/review").then().statusCode(200);
  }

  public static void approve(Agreement contract, int number) {
    as(Tokens.approver())
        .body("{}")
        .post(contract.version(number) + "/approval")
        .then()
        .statusCode(200);
  }

  public static void accept(Agreement contract, int number) {
    accept(vendorOf(contract), contract, number, hash(contract, number)).statusCode(201);
  }

  public static ValidatableResponse accept(
      RequestSpecification caller, Agreement contract, int number, String contentHash) {
    return caller
        .header("Idempotency-Key", UUID.randomUUID())
        .body("{\"contentHash\": \"%s\"}".formatted(contentHash))
        .post(contract.version(number) + "/acceptances")
        .then();
  }

  public static ValidatableResponse withdraw(Agreement contract, int number) {
    return governance().delete(contract.version(number) + "/review").then();
  }

  /// Writes the version anew.
  ///
  /// @param tag of the version as its writer saw it
  @SafeVarargs
  public static ValidatableResponse rewrite(
      Agreement contract, int number, String tag, Consumer<ObjectNode>... changes) {
    return governance()
        .header("If-Match", tag)
        .body(TestContent.json(changes).toString())
        .put(contract.version(number))
        .then();
  }

  public static ValidatableResponse activate(Agreement contract, int number) {
    return governance().post(contract.version(number) + "/activation").then();
  }

  public static String hash(Agreement contract, int number) {
    return read(contract.version(number)).extract().path("contentHash");
  }

  public static String tag(String path) {
    return read(path).extract().header("ETag");
  }

  public static ValidatableResponse read(String path) {
    return governance().get(path).then().statusCode(200);
  }
}
