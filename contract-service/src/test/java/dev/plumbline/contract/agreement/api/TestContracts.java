package dev.plumbline.contract.agreement.api;

import static io.restassured.RestAssured.given;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.plumbline.contract.TestContent;
import dev.plumbline.testkit.token.Tokens;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import java.util.function.Consumer;

/// Contracts in the running service, brought to where a test needs them by the requests of
/// those who would make them.
public final class TestContracts {

  public static final String CONTRACTS = "/api/v1/contracts";

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

  public static void submit(Agreement contract, int number) {
    governance().post(contract.version(number) + "/review").then().statusCode(200);
  }

  public static void approve(Agreement contract, int number) {
    as(Tokens.approver()).post(contract.version(number) + "/approval").then().statusCode(200);
  }

  public static void accept(Agreement contract, int number) {
    vendorOf(contract)
        .header("Idempotency-Key", UUID.randomUUID())
        .body("{\"contentHash\": \"%s\"}".formatted(hash(contract, number)))
        .post(contract.version(number) + "/acceptances")
        .then()
        .statusCode(201);
  }

  public static ValidatableResponse activate(Agreement contract, int number) {
    return governance().post(contract.version(number) + "/activation").then();
  }

  public static String hash(Agreement contract, int number) {
    return read(contract.version(number)).extract().path("contentHash");
  }

  public static ValidatableResponse read(String path) {
    return governance().get(path).then().statusCode(200);
  }
}
