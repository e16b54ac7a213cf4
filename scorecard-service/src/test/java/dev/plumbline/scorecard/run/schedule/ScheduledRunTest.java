package dev.plumbline.scorecard.run.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.scorecard.TestClock;
import dev.plumbline.scorecard.report.TestReport;
import dev.plumbline.scorecard.upstream.ContractServiceStandIn;
import dev.plumbline.scorecard.upstream.TestContract;
import dev.plumbline.service.transaction.Transactions;
import dev.plumbline.testkit.postgres.TestDatabase;
import dev.plumbline.testkit.request.AtOnce;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// A month is scored by itself once it is due, once. The contracts' months are due on the 5th.
@QuarkusTest
class ScheduledRunTest {

  private static final String SCHEDULED =
      """
      select to_char(r.period, 'YYYY-MM') from scorecard_run_item i
      join scorecard_run r on r.id = i.run_id
      where i.contract_id = ? and r.requested_by = 'schedule' order by r.period""";

  /// What other tests left is not to be scored beside this, hundreds of contracts at a time.
  private static final String TAKEN =
      """
      insert into scheduled_month (vendor_id, contract_id, period, scheduled_at)
      select vendor_id, contract_id, month, now()
      from contract, generate_series(date '2020-07-01', date '2021-10-01', interval '1 month') month
      on conflict do nothing""";

  @Inject Transactions transactions;
  @Inject DueRuns due;
  @Inject TestClock clock;

  private final TestContract contract = TestContract.ofNewVendor();

  @BeforeEach
  void aContract() throws SQLException {
    try (Connection owner = new TestDatabase("scorecard").owner();
        Statement statement = owner.createStatement()) {
      statement.execute(TAKEN);
    }
    known(contract);
  }

  @AfterEach
  void theClockGoesOn() {
    clock.reset();
  }

  @Test
  void at_the_end_of_the_last_day_and_not_before() throws SQLException {
    lookAt("2021-02-05T23:59:59Z");
    assertThat(scheduled(contract)).isEmpty();

    lookAt("2021-02-06T00:00:00Z");
    assertThat(scheduled(contract)).containsExactly("2021-01");
  }

  @Test
  void in_the_time_zone_of_the_contract() throws SQLException {
    TestContract east = known(TestContract.ofNewVendor().with("Europe/London", "Pacific/Auckland"));

    lookAt("2021-02-05T10:59:59Z");
    assertThat(scheduled(east)).isEmpty();

    lookAt("2021-02-05T11:00:00Z");
    assertThat(scheduled(east)).containsExactly("2021-01");
    assertThat(scheduled(contract)).isEmpty();
  }

  @Test
  void after_the_days_of_grace() throws SQLException {
    TestContract patient =
        known(TestContract.ofNewVendor().with("\"graceDays\": 0", "\"graceDays\": 3"));

    lookAt("2021-02-08T23:00:00Z");
    assertThat(scheduled(patient)).isEmpty();

    lookAt("2021-02-09T00:00:00Z");
    assertThat(scheduled(patient)).containsExactly("2021-01");
  }

  @Test
  void once_however_often_and_by_whomever_it_is_looked_for() throws SQLException {
    clock.set(Instant.parse("2021-02-10T00:00:00Z"));
    AtOnce.times(
        4,
        () -> {
          look();
          return true;
        });
    look();

    assertThat(scheduled(contract)).containsExactly("2021-01");
  }

  @Test
  void what_was_missed_is_caught_up_but_not_for_ever() throws SQLException {
    lookAt("2021-04-20T00:00:00Z");
    assertThat(scheduled(contract)).containsExactly("2021-01", "2021-02", "2021-03");

    TestContract old = known(TestContract.ofNewVendor());
    lookAt("2021-10-20T00:00:00Z");
    assertThat(scheduled(old)).isEmpty();
  }

  private static TestContract known(TestContract contract) {
    ContractServiceStandIn.server().activate(contract);
    TestReport.january(contract).submitted();
    return contract;
  }

  private void lookAt(String instant) {
    clock.set(Instant.parse(instant));
    look();
  }

  private void look() {
    due.months().forEach(month -> transactions.runAsJob("schedule", () -> due.start(month)));
  }

  private static List<String> scheduled(TestContract contract) throws SQLException {
    try (Connection owner = new TestDatabase("scorecard").owner();
        PreparedStatement select = owner.prepareStatement(SCHEDULED)) {
      select.setObject(1, contract.id());
      ResultSet rows = select.executeQuery();
      List<String> months = new ArrayList<>();
      while (rows.next()) {
        months.add(rows.getString(1));
      }
      return months;
    }
  }
}
