package dev.plumbline.contract.upstream;

import static dev.plumbline.contract.agreement.api.TestContracts.CONTRACTS;
import static dev.plumbline.contract.agreement.api.TestContracts.activate;
import static dev.plumbline.contract.agreement.api.TestContracts.governance;
import static dev.plumbline.contract.agreement.api.TestContracts.read;
import static dev.plumbline.contract.agreement.api.TestContracts.vendorOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;

import dev.plumbline.contract.agreement.api.TestContracts;
import dev.plumbline.contract.agreement.api.TestContracts.Agreement;
import dev.plumbline.contract.feed.api.TestFeed;
import dev.plumbline.testkit.fault.FaultProxy;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// vendor-service away, slow and out of its mind: what needs it says so and leaves nothing behind,
/// the rest goes on, and all is well again by itself.
@QuarkusTest
class VendorServiceFailureTest {

  private static final Duration PATIENCE = Duration.ofSeconds(30);

  /// So many calls the circuit breaker looks back on.
  private static final int REMEMBERED = 10;

  private Agreement contract = new Agreement(new UUID(0, 0), new UUID(0, 0), "");

  @BeforeEach
  void aSignedVersion() {
    contract = TestContracts.signed();
  }

  /// No failure of this test is to count in the next one.
  @AfterEach
  void vendorServiceIsBack() {
    VendorServiceStub.network().restore();
    VendorServiceStub.standing(contract.vendorId(), "ACTIVE");
    awaitAnswer(contract);
    for (int i = 0; i < REMEMBERED; i++) {
      check(contract).statusCode(200);
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource
  void withoutItNothingIsActivated(String fault, Consumer<FaultProxy> failing) {
    long head = TestFeed.head();
    failing.accept(VendorServiceStub.network());

    unavailable(activate(contract, 1));
    nothingIsHalfDone(head);
  }

  static Stream<Arguments> withoutItNothingIsActivated() {
    return Stream.of(
        fault("it refuses connections", FaultProxy::refuse),
        fault("it is slower than it may be", it -> it.delay(Duration.ofSeconds(3))),
        fault("its answers break off", it -> it.cutAfter(20)));
  }

  private static Arguments fault(String name, Consumer<FaultProxy> failing) {
    return Arguments.of(name, failing);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<html>Welcome</html>",
        "{\"vendorId\": ",
        "[]",
        "{}",
        "{\"vendorId\": \"01934b2a-0000-7000-8000-000000000002\", \"status\": \"ACTIVE\","
            + " \"missingDueDiligence\": []}",
      })
  void anAnswerThatIsNotThisVendorsStandingIsABrokenOne(String answer) {
    long head = TestFeed.head();
    VendorServiceStub.answer(contract.vendorId(), 200, answer);
    badGateway(activate(contract, 1));
    badGateway(check(contract));
    nothingIsHalfDone(head);
  }

  @ParameterizedTest
  @ValueSource(ints = {400, 401, 403, 500})
  void anErrorIsABrokenAnswerAndNotAskedForAgain(int status) {
    long head = TestFeed.head();
    int before = VendorServiceStub.questions(contract.vendorId());
    VendorServiceStub.answer(contract.vendorId(), status, "{}");

    badGateway(activate(contract, 1));
    assertThat(VendorServiceStub.questions(contract.vendorId())).isEqualTo(before + 1);
    nothingIsHalfDone(head);
  }

  @Test
  void whatPassesByItselfIsAskedForAgain() {
    int before = VendorServiceStub.questions(contract.vendorId());
    VendorServiceStub.answerOnce(contract.vendorId(), 503, "{}");

    check(contract).statusCode(200).body("findings", empty());
    assertThat(VendorServiceStub.questions(contract.vendorId())).isEqualTo(before + 2);
  }

  @Test
  void whatStaysAwayIsLeftAloneForAWhileAndThenAskedAgain() {
    VendorServiceStub.network().refuse();
    for (int i = 0; i < 4; i++) {
      unavailable(activate(contract, 1));
    }

    VendorServiceStub.network().restore();
    int before = VendorServiceStub.questions(contract.vendorId());
    unavailable(activate(contract, 1));
    assertThat(VendorServiceStub.questions(contract.vendorId())).isEqualTo(before);

    awaitAnswer(contract);
    assertThat(VendorServiceStub.questions(contract.vendorId())).isGreaterThan(before);
  }

  @Test
  void withoutItNoContractIsDrawnUp() {
    VendorServiceStub.network().refuse();
    String reference = "T-" + UUID.randomUUID();

    unavailable(
        governance()
            .body(TestContracts.body(contract.vendorId(), reference))
            .post(CONTRACTS)
            .then());
    governance()
        .get(CONTRACTS + "?reference=" + reference)
        .then()
        .statusCode(200)
        .body("items", empty());
  }

  @Test
  void withoutItNothingIsDraftedFromAnAward() {
    Agreement drawnUp = TestContracts.drawnUp();
    VendorServiceStub.network().refuse();

    unavailable(
        governance()
            .body(
                """
                {"programmeId": "%s", "engagementType": "MANAGED_SERVICE",
                 "timeZone": "Europe/London", "effectiveFrom": "2021-01",
                 "term": {"start": "2021-01-01", "end": "2021-12-31", "noticeDays": 30,
                   "renewal": "NONE"},
                 "atRisk": {"percentOfFees": 10, "monthlyCapPercent": 10}}"""
                    .formatted(UUID.randomUUID()))
            .post(drawnUp.path() + "/versions/award-drafts")
            .then());
    read(drawnUp.path() + "/versions").body("items", empty());
  }

  @Test
  void withoutItEverythingElseGoesOn() {
    Agreement draft = TestContracts.drafted();
    VendorServiceStub.network().refuse();

    for (String below :
        new String[] {
          "", "/versions", "/versions/1", "/versions/1/terms", "/versions/1/schedule"
        }) {
      read(contract.path() + below);
      vendorOf(contract).get(contract.path() + below).then().statusCode(200);
    }
    read(CONTRACTS);
    read("/api/v1/metrics");
    TestFeed.head();
    TestContracts.rewrite(draft, 1, TestContracts.tag(draft.firstVersion())).statusCode(200);
    TestContracts.submit(draft, 1);
    TestContracts.approve(draft, 1);
    TestContracts.accept(draft, 1);
  }

  @Test
  void whatWasDoneBeforeIsAnsweredWithoutIt() {
    String key = UUID.randomUUID().toString();
    String body = TestContracts.body(contract.vendorId(), "T-" + UUID.randomUUID());
    String id = drawUp(key, body).statusCode(201).extract().path("id");
    int before = VendorServiceStub.questions(contract.vendorId());

    VendorServiceStub.network().refuse();
    drawUp(key, body).statusCode(201).body("id", is(id));
    drawUp(key, body.replace("Voice", "Chat"))
        .statusCode(422)
        .body("type", endsWith("/problems/idempotency-key-reused"));
    assertThat(VendorServiceStub.questions(contract.vendorId())).isEqualTo(before);
    unavailable(drawUp(UUID.randomUUID().toString(), body));
  }

  @Test
  void itIsAskedWithCredentialsOfThisServiceForThatOne() {
    check(contract).statusCode(200);

    String token =
        Objects.requireNonNull(VendorServiceStub.lastAuthorization()).substring("Bearer ".length());
    JsonPath claims =
        JsonPath.from(
            new String(
                Base64.getUrlDecoder().decode(token.split("\\.", -1)[1]), StandardCharsets.UTF_8));
    assertThat(claims.getString("azp")).isEqualTo("contract-service");
    assertThat(claims.getString("aud")).contains("vendor-service");
    assertThat(claims.getList("realm_access.roles", String.class)).contains("read-standing");
  }

  private void nothingIsHalfDone(long head) {
    read(contract.path()).body("status", is("DRAFT"));
    read(contract.firstVersion()).body("status", is("IN_REVIEW"));
    assertThat(TestFeed.head()).isEqualTo(head);
  }

  private static ValidatableResponse check(Agreement contract) {
    return governance().get(contract.firstVersion() + "/check").then();
  }

  private static ValidatableResponse drawUp(String key, String body) {
    return governance().header("Idempotency-Key", key).body(body).post(CONTRACTS).then();
  }

  private static void unavailable(ValidatableResponse answer) {
    answer
        .statusCode(503)
        .header("Retry-After", notNullValue())
        .body("type", endsWith("/problems/unavailable"))
        .body("detail", containsString("vendor-service"));
  }

  private static void badGateway(ValidatableResponse answer) {
    answer
        .statusCode(502)
        .body("type", endsWith("/problems/bad-gateway"))
        .body("detail", containsString("vendor-service"));
  }

  private static void awaitAnswer(Agreement contract) {
    Instant end = Instant.now().plus(PATIENCE);
    while (check(contract).extract().statusCode() != 200) {
      assertThat(Instant.now()).as("vendor-service is asked again").isBefore(end);
    }
  }
}
