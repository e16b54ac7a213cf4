package dev.plumbline.vendor.programme.api;

import static dev.plumbline.vendor.Requests.as;
import static dev.plumbline.vendor.Requests.governance;
import static dev.plumbline.vendor.programme.api.TestProgrammes.begun;
import static dev.plumbline.vendor.programme.api.TestProgrammes.path;
import static dev.plumbline.vendor.programme.api.TestProgrammes.read;
import static dev.plumbline.vendor.programme.api.TestProgrammes.replace;
import static dev.plumbline.vendor.programme.api.TestProgrammes.sign;
import static dev.plumbline.vendor.programme.api.TestProgrammes.write;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import dev.plumbline.testkit.token.Tokens;
import dev.plumbline.vendor.AuditLog;
import dev.plumbline.vendor.programme.Stage;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// Stakeholders agree with a business case as it is.
@QuarkusTest
class SignOffApiTest {

  private static final String CASE = TestParts.businessCase("governance", "approver");

  @Test
  void aSignatureIsReadAsItWasGiven() {
    UUID programme = withCase();

    ValidatableResponse given =
        sign(programme, 1, Tokens.approver())
            .statusCode(201)
            .body("stakeholder", is("approver"))
            .body("caseNumber", is(1));

    String id = given.extract().path("id");
    given.header("Location", endsWith(path(programme, "sign-offs", id)));
    read(programme, "sign-offs", id).statusCode(200).body("$", equalTo(given.extract().path("$")));
    read(begun(), "sign-offs", id).statusCode(404);
    assertThat(AuditLog.of("programme", programme.toString()))
        .contains("business-case-signed by approver");
  }

  @Test
  void onlyAStakeholderSigns() {
    UUID programme = begun();
    write(programme, "business-case", TestParts.businessCase("approver")).statusCode(200);

    sign(programme, 1, Tokens.governance())
        .statusCode(403)
        .body("type", endsWith("/problems/not-a-stakeholder"));
    sign(programme, 1, Tokens.user("ann", "approver"))
        .statusCode(403)
        .body("type", endsWith("/problems/not-a-stakeholder"));
  }

  @Test
  void whereThereIsNoCaseNothingIsSigned() {
    sign(begun(), 1, Tokens.approver())
        .statusCode(409)
        .body("type", endsWith("/problems/business-case-missing"));
  }

  @Test
  void whoSignsHasReadTheCaseAsItIs() {
    UUID programme = withCase();
    change(programme).body("number", is(2));

    sign(programme, 1, Tokens.approver())
        .statusCode(409)
        .body("type", endsWith("/problems/business-case-changed"));
    sign(programme, 2, Tokens.approver()).statusCode(201);
    sign(programme, 3, Tokens.governance())
        .statusCode(409)
        .body("type", endsWith("/problems/business-case-changed"));
  }

  @Test
  void whoHasSignedSignsNotAgain() {
    UUID programme = withCase();
    sign(programme, 1, Tokens.approver()).statusCode(201);

    sign(programme, 1, Tokens.approver())
        .statusCode(409)
        .body("type", endsWith("/problems/signed-already"));
  }

  @Test
  void aNameBelongsToTheAccountThatFirstSignedUnderIt() {
    UUID programme = withCase();
    sign(programme, 1, Tokens.approver()).statusCode(201);
    change(programme);

    sign(programme, 2, account("another person", "approver"))
        .statusCode(403)
        .body("type", endsWith("/problems/not-a-stakeholder"));
    assertThat(unsigned(programme)).containsExactly("governance", "approver");
    sign(programme, 2, Tokens.approver()).statusCode(201);
  }

  @Test
  void nobodySignsForTwo() {
    UUID programme = withCase();
    sign(programme, 1, Tokens.approver()).statusCode(201);

    sign(programme, 1, account("approver", "governance"))
        .statusCode(409)
        .body("type", endsWith("/problems/signed-already"));
    assertThat(unsigned(programme)).containsExactly("governance");
  }

  /// Somebody's account, whatever it is called now.
  private static String account(String whose, String calledNow) {
    return Tokens.token(whose).claim("preferred_username", calledNow).roles("approver").build();
  }

  @Test
  void oneKeySignsOnce() {
    UUID programme = withCase();
    String key = UUID.randomUUID().toString();

    String first = signOnce(programme, key).statusCode(201).extract().path("id");
    signOnce(programme, key).statusCode(201).body("id", is(first));
  }

  @Test
  void signaturesFallAwayWhenTheCaseChanges() {
    UUID programme = withCase();
    sign(programme, 1, Tokens.approver()).statusCode(201);
    sign(programme, 1, Tokens.governance()).statusCode(201);
    assertThat(unsigned(programme)).isEmpty();

    replace(programme, "business-case", CASE).statusCode(200).body("number", is(1));
    assertThat(unsigned(programme)).isEmpty();

    change(programme);
    assertThat(unsigned(programme)).containsExactly("governance", "approver");

    sign(programme, 2, Tokens.approver()).statusCode(201);
    assertThat(unsigned(programme)).containsExactly("governance");
  }

  @Test
  void signaturesUnderEarlierContentsAreKept() {
    UUID programme = withCase();
    sign(programme, 1, Tokens.approver()).statusCode(201);
    change(programme);
    sign(programme, 2, Tokens.approver()).statusCode(201);

    String next =
        governance()
            .queryParam("limit", 1)
            .get(path(programme, "sign-offs"))
            .then()
            .statusCode(200)
            .body("items.caseNumber", contains(1))
            .extract()
            .path("next");
    governance()
        .queryParam("limit", 1)
        .queryParam("cursor", next)
        .get(path(programme, "sign-offs"))
        .then()
        .body("items.caseNumber", contains(2))
        .body("next", nullValue());
  }

  @Test
  void afterReadinessNothingIsSigned() {
    sign(TestProgrammes.in(Stage.EXPECTATIONS), 1, Tokens.approver())
        .statusCode(409)
        .body("type", endsWith("/problems/stage-over"));
  }

  private static UUID withCase() {
    UUID programme = begun();
    write(programme, "business-case", CASE).statusCode(200);
    return programme;
  }

  private static ValidatableResponse change(UUID programme) {
    return replace(
            programme,
            "business-case",
            TestParts.businessCaseFor("Mornings are not staffed", "governance", "approver"))
        .statusCode(200);
  }

  private static ValidatableResponse signOnce(UUID programme, String key) {
    return as(Tokens.approver())
        .header("Idempotency-Key", key)
        .body("{\"caseNumber\": 1}")
        .post(path(programme, "sign-offs"))
        .then();
  }

  /// The stakeholders whom the gate still waits for.
  private static List<String> unsigned(UUID programme) {
    return read(programme, "gates")
        .extract()
        .path(
            "items[0].conditions.findAll { it.code == 'business-case-signed' && !it.holds }"
                + ".subject");
  }
}
