package dev.plumbline.contract.agreement.api;

import static dev.plumbline.contract.agreement.api.TestContracts.as;
import static dev.plumbline.contract.agreement.api.TestContracts.governance;
import static dev.plumbline.contract.agreement.api.TestContracts.hash;
import static dev.plumbline.contract.agreement.api.TestContracts.read;
import static dev.plumbline.contract.agreement.api.TestContracts.vendorOf;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.is;

import dev.plumbline.contract.agreement.api.TestContracts.Agreement;
import dev.plumbline.contract.agreement.version.VersionStatus;
import dev.plumbline.testkit.token.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Every status of a version with everything that can be asked of it.
@QuarkusTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class VersionLifeTest {

  /// The answer to each step: 409 names what is possible instead. A vendor knows of no draft.
  private static final String TABLE =
      """
      status      EDIT SUBMIT WITHDRAW APPROVE ACCEPT ACTIVATE CHECK
      DRAFT       200  200    409      409     404    409      200
      IN_REVIEW   409  409    200      200     201    422      200
      ACTIVE      409  409    409      409     409    409      409
      SUPERSEDED  409  409    409      409     409    409      409
      """;

  private static final Map<VersionStatus, String> POSSIBLE =
      Map.of(
          VersionStatus.DRAFT, "A version that is DRAFT can be edited or sent to review.",
          VersionStatus.IN_REVIEW,
              "A version that is IN_REVIEW can be approved, accepted, activated or taken back to"
                  + " draft.",
          VersionStatus.ACTIVE,
              "A version that is ACTIVE is never changed; a new version can amend it.",
          VersionStatus.SUPERSEDED, "A version that is SUPERSEDED is never changed.");

  private final Map<VersionStatus, Agreement> lasting = new EnumMap<>(VersionStatus.class);

  enum Step {
    EDIT,
    SUBMIT,
    WITHDRAW,
    APPROVE,
    ACCEPT,
    ACTIVATE,
    CHECK
  }

  /// What is effective never changes, so one of each is enough.
  @BeforeEach
  void effectiveVersions() {
    lasting.computeIfAbsent(
        VersionStatus.ACTIVE, _ -> TestContracts.activated(TestContracts.RUNNING));
    lasting.computeIfAbsent(VersionStatus.SUPERSEDED, _ -> TestContracts.amended());
  }

  @ParameterizedTest(name = "{0}, {1}: {2}")
  @MethodSource
  void everyStatusAllowsOnlyItsSteps(VersionStatus status, Step step, int expected) {
    Agreement contract =
        switch (status) {
          case DRAFT -> TestContracts.drafted();
          case IN_REVIEW -> TestContracts.inReview();
          case ACTIVE, SUPERSEDED -> Objects.requireNonNull(lasting.get(status));
        };
    String before = TestContracts.tag(contract.firstVersion());

    ValidatableResponse answer = take(step, contract).statusCode(expected);

    if (expected == 409) {
      answer
          .body("type", endsWith("/problems/illegal-version-change"))
          .body("detail", is(POSSIBLE.get(status)));
    }
    if (expected >= 400) {
      read(contract.firstVersion()).header("ETag", before).body("status", is(status.name()));
    }
  }

  static Stream<Arguments> everyStatusAllowsOnlyItsSteps() {
    List<List<String>> rows =
        TABLE.lines().map(row -> Arrays.asList(row.split("\\s+", -1))).toList();
    List<String> steps = rows.getFirst();
    return rows.stream()
        .skip(1)
        .flatMap(
            row ->
                IntStream.range(1, steps.size())
                    .mapToObj(
                        i ->
                            Arguments.of(
                                VersionStatus.valueOf(row.getFirst()),
                                Step.valueOf(steps.get(i)),
                                Integer.valueOf(row.get(i)))));
  }

  private static ValidatableResponse take(Step step, Agreement contract) {
    String version = contract.firstVersion();
    return switch (step) {
      case EDIT -> TestContracts.rewrite(contract, 1, TestContracts.tag(version));
      case SUBMIT -> governance().post(version + "/review").then();
      case WITHDRAW -> TestContracts.withdraw(contract, 1);
      case APPROVE -> as(Tokens.approver()).body("{}").post(version + "/approval").then();
      case ACCEPT -> TestContracts.accept(vendorOf(contract), contract, 1, hash(contract, 1));
      case ACTIVATE -> TestContracts.activate(contract, 1);
      case CHECK -> governance().get(version + "/check").then();
    };
  }
}
