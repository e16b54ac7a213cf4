package dev.plumbline.vendor.registry.api;

import static dev.plumbline.vendor.registry.api.TestRegistry.VENDORS;
import static dev.plumbline.vendor.registry.api.TestRegistry.as;
import static dev.plumbline.vendor.registry.api.TestRegistry.path;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import dev.plumbline.service.transaction.VendorScope;
import dev.plumbline.testkit.token.Tokens;
import dev.plumbline.vendor.registry.VendorStatus;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What a vendor sees of the register: itself. With the code's own check removed, the database
/// alone still shows it no other.
@QuarkusTest
class IsolationTest {

  private UUID own = new UUID(0, 0);
  private UUID other = new UUID(0, 0);

  @BeforeEach
  void twoVendors() {
    own = TestRegistry.in(VendorStatus.APPROVED);
    other = TestRegistry.registered();
  }

  @ParameterizedTest(name = "the code checks: {0}")
  @ValueSource(booleans = {true, false})
  void aVendorFindsItselfAlone(boolean codeChecks) {
    removeTheCodesCheckUnless(codeChecks);

    ask(VENDORS).statusCode(200).body("items.id", contains(own.toString()));
    ask(VENDORS + "?country=GB").statusCode(200).body("items.id", contains(own.toString()));
    ask(VENDORS + "?registrationId=" + registrationIdOf(other)).body("items", empty());
    ask(path(own)).statusCode(200).body("status", is("APPROVED"));
  }

  @ParameterizedTest(name = "the code checks: {0}")
  @ValueSource(booleans = {true, false})
  void anotherVendorIsAsIfItWereNotThere(boolean codeChecks) {
    removeTheCodesCheckUnless(codeChecks);

    assertThat(problem(ask(path(other)))).isEqualTo(problem(ask(path(UUID.randomUUID()))));
  }

  @ParameterizedTest(name = "the code checks: {0}")
  @ValueSource(booleans = {true, false})
  void aVendorsProgramSeesNoMoreThanItsPeople(boolean codeChecks) {
    removeTheCodesCheckUnless(codeChecks);
    String program = Tokens.vendorClient(own);

    as(program).get(path(own)).then().statusCode(200);
    as(program).get(path(other)).then().statusCode(404);
  }

  @ParameterizedTest
  @ValueSource(strings = {"governance", "approver", "auditor", "integration"})
  void whoWorksWithRiskTiersReadsThem(String role) {
    as(Tokens.user(role, role)).get(path(own)).then().body("riskTier", is("LOW"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"quality-analyst", "finance"})
  void othersDoNot(String role) {
    as(Tokens.user(role, role)).get(path(own)).then().statusCode(200).body("riskTier", nullValue());
    ask(path(own)).statusCode(200).body("riskTier", nullValue());
  }

  private void removeTheCodesCheckUnless(boolean codeChecks) {
    if (!codeChecks) {
      QuarkusMock.installMockForType(new VendorScope(Optional::empty), VendorScope.class);
    }
  }

  private ValidatableResponse ask(String path) {
    return as(Tokens.vendor(own)).get(path).then();
  }

  private static String registrationIdOf(UUID vendor) {
    return TestRegistry.read(vendor).extract().path("registrationId");
  }

  private static Map<String, Object> problem(ValidatableResponse answer) {
    Map<String, Object> problem = answer.statusCode(404).extract().path("$");
    problem.remove("instance");
    problem.remove("traceId");
    return problem;
  }
}
