package dev.plumbline.contract.obligation;

import static dev.plumbline.contract.agreement.api.TestTerminations.endingOn;
import static dev.plumbline.contract.obligation.TestObligations.bothOwing;
import static dev.plumbline.contract.obligation.TestObligations.kept;
import static dev.plumbline.testkit.postgres.SqlAttack.DENIED;
import static dev.plumbline.testkit.postgres.SqlAttack.DONE;
import static dev.plumbline.testkit.postgres.SqlAttack.NOT_THERE;
import static dev.plumbline.testkit.postgres.SqlAttack.RESTRICTED;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.contract.agreement.api.TestContracts;
import dev.plumbline.contract.agreement.api.TestContracts.Agreement;
import dev.plumbline.testkit.postgres.SqlAttack;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What was noted of obligations, attacked with SQL in each of the service's roles.
@QuarkusTest
class ObligationRowsTest {

  private static final SqlAttack DATABASE = new SqlAttack("contract");

  private Agreement contract = new Agreement(new UUID(0, 0), new UUID(0, 0), "");

  @BeforeEach
  void aReportThatWasHandedInInTime() {
    contract = TestContracts.activated(endingOn("2031-12-31"), bothOwing());
    kept(contract, "report", "2021-02-05", "2021-02-05").statusCode(201);
  }

  @Test
  void whatWasNotedStands() throws SQLException {
    for (String attack :
        List.of(
            "update obligation_fulfilment set kept_on = '2021-01-01'",
            "delete from obligation_fulfilment")) {
      String here = attack + " where contract_id = '%s'".formatted(contract.id());
      assertThat(DATABASE.asVendor(contract.vendorId(), here)).isEqualTo(DENIED);
      assertThat(DATABASE.asClient(here)).isEqualTo(DENIED);
      assertThat(DATABASE.asOwner(here)).isEqualTo(RESTRICTED);
    }
    assertThat(DATABASE.asClient("truncate obligation_fulfilment")).isEqualTo(DENIED);
    assertThat(DATABASE.asOwner("truncate obligation_fulfilment")).isEqualTo(RESTRICTED);
  }

  @Test
  void aVendorReadsItsOwnAndNobodyElses() throws SQLException {
    assertThat(DATABASE.seenByVendor(contract.vendorId(), "obligation_fulfilment")).isOne();
    assertThat(DATABASE.seenByVendor(UUID.randomUUID(), "obligation_fulfilment")).isZero();
    assertThat(DATABASE.withoutRole("select from obligation_fulfilment")).isEqualTo(DENIED);
  }

  @Test
  void onlyTheClientNotesAndOnlyForTheContractsVendor() throws SQLException {
    assertThat(DATABASE.asVendor(contract.vendorId(), note("vendor_id"))).isEqualTo(DENIED);
    assertThat(DATABASE.asClient(note("vendor_id"))).isEqualTo(DONE);
    assertThat(DATABASE.asClient(note("gen_random_uuid()"))).isEqualTo(NOT_THERE);
  }

  /// One more note, of the month after.
  private String note(String vendor) {
    return """
        insert into obligation_fulfilment (id, vendor_id, contract_id, code, due_on, kept_on,
          recorded_by, recorded_at)
        select gen_random_uuid(), %s, contract_id, code, '2021-03-05', kept_on, recorded_by,
          recorded_at
        from obligation_fulfilment where contract_id = '%s'"""
        .formatted(vendor, contract.id());
  }
}
