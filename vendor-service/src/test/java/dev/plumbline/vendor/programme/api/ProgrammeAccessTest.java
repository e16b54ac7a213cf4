package dev.plumbline.vendor.programme.api;

import dev.plumbline.vendor.AccessTable;
import dev.plumbline.vendor.AccessTable.Operation;
import io.quarkus.test.junit.QuarkusTest;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Who may do what with programmes.
@QuarkusTest
class ProgrammeAccessTest {

  private static final String TABLE =
      """
      GET  ?                        y y - y y - - y
      POST ?                        y - - - - - - -
      GET  ?/{id}                   y y - y y - - y
      PUT  ?/{id}                   y - - - - - - -
      GET  ?/{id}/baselines         y y - y y - - y
      GET  ?/{id}/baselines/x       y y - y y - - y
      PUT  ?/{id}/baselines/x       y - - - - - - -
      GET  ?/{id}/readiness         y y - y y - - y
      GET  ?/{id}/readiness/x       y y - y y - - y
      PUT  ?/{id}/readiness/x       y - - - - - - -
      GET  ?/{id}/ramp-plan         y y - y y - - y
      PUT  ?/{id}/ramp-plan         y - - - - - - -
      GET  ?/{id}/business-case     y y - y y - - y
      PUT  ?/{id}/business-case     y - - - - - - -
      GET  ?/{id}/sign-offs         y y - y y - - y
      POST ?/{id}/sign-offs         y y - - - - - -
      GET  ?/{id}/sign-offs/{id}    y y - y y - - y
      GET  ?/{id}/change-checklist  y y - y y - - y
      PUT  ?/{id}/change-checklist  y - - - - - - -
      GET  ?/{id}/expectations      y y - y y - - y
      GET  ?/{id}/expectations/x    y y - y y - - y
      PUT  ?/{id}/expectations/x    y - - - - - - -
      GET  ?/{id}/volume-scenario   y y - y y - - y
      PUT  ?/{id}/volume-scenario   y - - - - - - -
      GET  ?/{id}/gates             y y - y y - - -
      GET  ?/{id}/stage-changes y y - y y - - y
      POST ?/{id}/stage-changes y - - - - - - -
      GET  ?/{id}/stage-changes/{id} y y - y y - - y
      """;

  private static final AccessTable ACCESS =
      new AccessTable(TABLE.replace("?", TestProgrammes.PROGRAMMES));

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
