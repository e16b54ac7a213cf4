package dev.plumbline.vendor.activity.api;

import dev.plumbline.vendor.AccessTable;
import dev.plumbline.vendor.AccessTable.Operation;
import io.quarkus.test.junit.QuarkusTest;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Who may do what with activities.
@QuarkusTest
class ActivityAccessTest {

  private static final String TABLE =
      """
      GET  ?                                y y - y y - - y
      POST ?                                y - - - - - - -
      GET  ?/matrix                         y y - y y - - y
      GET  ?/billing                        y y - y y - - y
      PUT  ?/billing                        y - - - - - - -
      GET  ?/billing/assessments            y y - y y - - y
      POST ?/billing/assessments            y - - - - - - -
      GET  ?/billing/assessments/1          y y - y y - - y
      GET  ?/billing/placement              y y - y y - - y
      GET  ?/billing/overrides              y y - y y - - y
      POST ?/billing/overrides              y - - - - - - -
      GET  ?/billing/overrides/1            y y - y y - - y
      POST ?/billing/overrides/1/revocation y - - - - - - -
      GET  ?/billing/waivers                y y - y y - - y
      POST ?/billing/waivers                y y - - - - - -
      GET  ?/billing/waivers/1              y y - y y - - y
      POST ?/billing/waivers/1/revocation   y y - - - - - -
      GET  /api/v1/placements               - - - - - - - -
      """;

  private static final AccessTable ACCESS =
      new AccessTable(TABLE.replace("?", TestPortfolio.ACTIVITIES));

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
}
