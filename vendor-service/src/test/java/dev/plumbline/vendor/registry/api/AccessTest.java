package dev.plumbline.vendor.registry.api;

import static dev.plumbline.vendor.Requests.as;

import dev.plumbline.testkit.token.Tokens;
import dev.plumbline.vendor.AccessTable;
import dev.plumbline.vendor.AccessTable.Operation;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Who may do what with the register.
@QuarkusTest
class AccessTest {

  private static final String TABLE =
      """
      GET    ?                                           y y y y y y - y
      POST   ?                                           y - - - - - - -
      GET    ?/{id}                                      y y y y y y - y
      PUT    ?/{id}                                      y - - - - - - -
      GET    ?/{id}/status-changes                       y y - - y - - y
      GET    ?/{id}/status-changes/{id}                  y y - - y - - y
      POST   ?/{id}/status-changes                       y - - - - - - -
      GET    ?/{id}/risk-tiers                           y y - - y - - y
      GET    ?/{id}/risk-tiers/{id}                      y y - - y - - y
      POST   ?/{id}/risk-tiers                           y - - - - - - -
      GET    ?/{id}/due-diligence                        y y - - y - - y
      GET    ?/{id}/due-diligence/insurance              y y - - y - - y
      PUT    ?/{id}/due-diligence/insurance              y - - - - - - -
      GET    ?/{id}/sites                                y y y y y y - y
      POST   ?/{id}/sites                                y - - - - - - -
      GET    ?/{id}/sites/{id}                           y y y y y y - y
      PUT    ?/{id}/sites/{id}                           y - - - - - - -
      DELETE ?/{id}/sites/{id}                           y - - - - - - -
      GET    ?/{id}/contacts                             y y y y y y - y
      POST   ?/{id}/contacts                             y - - - - - - -
      GET    ?/{id}/contacts/{id}                        y y y y y y - y
      PUT    ?/{id}/contacts/{id}                        y - - - - - - -
      DELETE ?/{id}/contacts/{id}                        y - - - - - - -
      GET    ?/{id}/certifications                       y y y y y y - y
      POST   ?/{id}/certifications                       y - - - - - - -
      GET    ?/{id}/certifications/{id}                  y y y y y y - y
      PUT    ?/{id}/certifications/{id}                  y - - - - - - -
      DELETE ?/{id}/certifications/{id}                  y - - - - - - -
      GET    ?/{id}/documents                            y y y y y y - y
      POST   ?/{id}/documents                            y - - - - - - -
      GET    ?/{id}/documents/{id}                       y y y y y y - y
      PUT    ?/{id}/documents/{id}                       y - - - - - - -
      DELETE ?/{id}/documents/{id}                       y - - - - - - -
      GET    ?/{id}/subcontractors                       y y y y y y - y
      POST   ?/{id}/subcontractors                       y - - - - - - -
      GET    ?/{id}/subcontractors/{id}                  y y y y y y - y
      PUT    ?/{id}/subcontractors/{id}                  y - - - - - - -
      DELETE ?/{id}/subcontractors/{id}                  y - - - - - - -
      GET    ?/{id}/notes                                y y - - y - - -
      POST   ?/{id}/notes                                y - - - - - - -
      GET    ?/{id}/notes/{id}                           y y - - y - - -
      GET    ?/{id}/change-requests                      y y y y y y - y
      POST   ?/{id}/change-requests                      - - - - - y - -
      GET    ?/{id}/change-requests/{id}                 y y y y y y - y
      POST   ?/{id}/change-requests/{id}/decision        y - - - - - - -
      GET    ?/{id}/standing                             - - - - - - - -
      GET    /api/v1/standings                           - - - - - - - -
      """;

  private static final AccessTable ACCESS =
      new AccessTable(TABLE.replace("?", TestRegistry.VENDORS));

  @ParameterizedTest(name = "{0} as {1}: {2}")
  @MethodSource
  void theTableHolds(Operation operation, String role, boolean may) {
    AccessTable.check(operation, role, may);
  }

  static Stream<Arguments> theTableHolds() {
    return ACCESS.cases();
  }

  @ParameterizedTest
  @MethodSource
  void withoutATokenNothingIsServed(Operation operation) {
    AccessTable.checkWithoutToken(operation);
  }

  static Stream<Operation> withoutATokenNothingIsServed() {
    return ACCESS.operations();
  }

  @Test
  void aTokenMustBeGenuineAndInTime() {
    var governance = Tokens.token("governance").roles("governance");

    AccessTable.checkUnauthenticated(as(governance.forged()).get(TestRegistry.VENDORS));
    AccessTable.checkUnauthenticated(
        as(governance.expiresIn(Duration.ofMinutes(-5)).build()).get(TestRegistry.VENDORS));
    AccessTable.checkUnauthenticated(as("no.token.atAll").get(TestRegistry.VENDORS));
  }
}
