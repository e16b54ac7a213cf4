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
      GET  ?                                    y y y y y y - y
      POST ?                                    y - - - - - - -
      GET  ?/{id}                               y y y y y y - y
      PUT  ?/{id}                               y - - - - - - -
      GET  ?/{id}/status-changes                y y - - y - - y
      GET  ?/{id}/status-changes/{id}           y y - - y - - y
      POST ?/{id}/status-changes                y - - - - - - -
      GET  ?/{id}/risk-tiers                    y y - - y - - y
      GET  ?/{id}/risk-tiers/{id}               y y - - y - - y
      POST ?/{id}/risk-tiers                    y - - - - - - -
      GET  ?/{id}/due-diligence                 y y - - y - - y
      GET  ?/{id}/due-diligence/insurance       y y - - y - - y
      PUT  ?/{id}/due-diligence/insurance       y - - - - - - -
      GET  ?/{id}/standing                      - - - - - - - -
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
