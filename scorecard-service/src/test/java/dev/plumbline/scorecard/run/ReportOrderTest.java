package dev.plumbline.scorecard.run;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.scorecard.TestClock;
import dev.plumbline.scorecard.report.TestReport;
import dev.plumbline.scorecard.run.preparation.Preparation;
import dev.plumbline.scorecard.run.preparation.Prepared;
import dev.plumbline.scorecard.scorecard.TestScorecard;
import dev.plumbline.scorecard.scoring.Inputs;
import dev.plumbline.scorecard.terms.TermsInForce.Present;
import dev.plumbline.scorecard.terms.TermsService;
import dev.plumbline.scorecard.upstream.TestContract;
import dev.plumbline.service.transaction.Transactions;
import dev.plumbline.testkit.token.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The same reports of a quarter, of both sides and in two revisions each, make the same scorecards
/// in whatever order they come in; only a revision has to follow the one that it replaces. Some of
/// the contracts are scored in between as well.
@QuarkusTest
class ReportOrderTest {

  private static final int ORDERS = 4;
  private static final List<String> MONTHS = List.of("2021-01", "2021-02", "2021-03");

  @Inject TestClock clock;
  @Inject Transactions transactions;
  @Inject TermsService terms;
  @Inject Preparation preparation;

  /// All reports come in at one moment, which decides whether they are late.
  @BeforeEach
  void atOneMoment() {
    clock.set(Instant.parse("2032-06-01T12:00:00Z"));
  }

  @AfterEach
  void itIsNow() {
    clock.reset();
  }

  @Test
  void the_order_in_which_reports_come_in_does_not_matter() {
    TestContract[] contracts =
        IntStream.range(0, ORDERS)
            .mapToObj(
                seed -> {
                  TestContract contract = TestContract.activated();
                  handInAll(contract, new Random(seed));
                  return contract;
                })
            .toArray(TestContract[]::new);
    MONTHS.forEach(month -> TestRun.scored(month, contracts));

    for (String month : MONTHS) {
      assertThat(Stream.of(contracts).map(contract -> shown(contract, month)).distinct())
          .as(month)
          .hasSize(1);
      assertThat(hashes(month, contracts).distinct()).as(month).hasSize(1);
    }
  }

  private static void handInAll(TestContract contract, Random random) {
    List<Side> order = new ArrayList<>();
    for (String month : MONTHS) {
      for (boolean client : new boolean[] {false, true}) {
        order.addAll(Collections.nCopies(2, new Side(month, client)));
      }
    }
    Collections.shuffle(order, random);
    Map<Side, Integer> revisions = new HashMap<>();
    for (Side side : order) {
      side.handIn(contract, revisions.merge(side, 1, Integer::sum));
      if (random.nextInt(order.size()) == 0) {
        MONTHS.forEach(month -> TestRun.scored(month, contract));
      }
    }
  }

  /// Who reports of which month.
  private record Side(String month, boolean client) {

    void handIn(TestContract contract, int revision) {
      TestReport report =
          TestReport.of(contract, "A", month).withMeasure("surveysSatisfied", 60 + revision);
      if (client) {
        report.withMeasure("contactsResolvedFirst", 50 + revision).submittedByClient();
      } else {
        report.submitted();
      }
    }
  }

  /// Everything that governance reads of it, but the names of the contract and of its inputs, and
  /// how much of the feed was known at the run that worked it out.
  private static String shown(TestContract contract, String month) {
    String id = TestScorecard.of(contract, month);
    return Stream.of("", "/explanation")
        .map(part -> read("/api/v1/scorecards/" + id + part))
        .reduce("", String::concat)
        .replace(id, "")
        .replace(contract.id().toString(), "")
        .replace(contract.vendorId().toString(), "")
        .replaceAll("\"inputHash\":\"[0-9a-f]{64}\"", "")
        .replaceAll("\"feedPosition\":[0-9]+", "");
  }

  private static String read(String path) {
    return given()
        .auth()
        .oauth2(Tokens.governance())
        .get(path)
        .then()
        .statusCode(200)
        .extract()
        .asString();
  }

  /// The hashes of the inputs, all with the first contract's terms: the others have the same, but
  /// for their names.
  private Stream<String> hashes(String month, TestContract... contracts) {
    YearMonth period = YearMonth.parse(month);
    List<Prepared> prepared =
        transactions.asJob(
            "test",
            () ->
                preparation.of(
                    Stream.of(contracts)
                        .map(contract -> (Present) terms.inForce(contract.id(), period))
                        .toList(),
                    period,
                    clock.instant()));
    Inputs first = prepared.getFirst().inputs();
    return prepared.stream().map(Prepared::inputs).map(under(first)).map(Inputs::hash);
  }

  private static Function<Inputs, Inputs> under(Inputs first) {
    return inputs ->
        new Inputs(
            inputs.period(),
            first.terms(),
            inputs.endsContract(),
            inputs.origins(),
            inputs.evidence(),
            inputs.history(),
            inputs.lastScored(),
            inputs.bands(),
            inputs.asOf());
  }
}
