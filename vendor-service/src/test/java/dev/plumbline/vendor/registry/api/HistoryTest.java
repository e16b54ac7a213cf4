package dev.plumbline.vendor.registry.api;

import static dev.plumbline.vendor.registry.api.TestRegistry.as;
import static dev.plumbline.vendor.registry.api.TestRegistry.governance;
import static dev.plumbline.vendor.registry.api.TestRegistry.path;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumbline.testkit.postgres.TestDatabase;
import dev.plumbline.testkit.token.Tokens;
import dev.plumbline.vendor.registry.VendorStatus;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What was done stands, even for who owns the tables.
@QuarkusTest
class HistoryTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "update vendor_status_change set reason = 'another' where vendor_id = ?",
        "delete from vendor_status_change where vendor_id = ?",
        "update vendor_risk_tier set tier = 'LOW' where vendor_id = ?",
        "delete from vendor_risk_tier where vendor_id = ?",
        "update vendor_note set text = 'another' where vendor_id = ?",
        "delete from vendor_note where vendor_id = ?",
        "update change_request set status = 'ACCEPTED' where vendor_id = ?",
        "update change_request set decision_reason = 'another' where vendor_id = ?"
      })
  void nobodyRewritesIt(String statement) {
    UUID vendor = TestRegistry.in(VendorStatus.APPROVED);
    governance()
        .body("{\"text\": \"Met them\"}")
        .post(path(vendor, "notes"))
        .then()
        .statusCode(201);
    declined(vendor);

    assertThatThrownBy(
            () -> {
              try (Connection owner = new TestDatabase("vendor").owner();
                  PreparedStatement change = owner.prepareStatement(statement)) {
                change.setObject(1, vendor);
                assertThat(change.executeUpdate()).isPositive();
              }
            })
        .isInstanceOf(SQLException.class)
        .satisfies(
            refusal -> assertThat(((SQLException) refusal).getSQLState()).isEqualTo("23001"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"REJECTED", "OFFBOARDED"})
  void whoBeginsAnewKeepsItsHistory(VendorStatus end) {
    UUID vendor = TestRegistry.in(end);
    List<String> before = stepsOf(vendor);

    TestRegistry.become(vendor, VendorStatus.PROSPECT).statusCode(201);

    assertThat(before).last().isEqualTo(end.name());
    assertThat(stepsOf(vendor))
        .startsWith(before.toArray(String[]::new))
        .hasSize(before.size() + 1)
        .endsWith("PROSPECT");
  }

  @Test
  void aVendorMakesNoRequestThatIsDecidedAlready() throws SQLException {
    UUID vendor = TestRegistry.registered();
    try (Connection owner = new TestDatabase("vendor").owner();
        PreparedStatement insert =
            owner.prepareStatement(
                "insert into change_request (id, vendor_id, basis, proposed, reason, actor,"
                    + " actor_name, at, status, decided_by, decided_by_name, decided_at, version)"
                    + " values (?, ?, '{}', '{}', 'x', 'x', 'x', now(), 'ACCEPTED', 'x', 'x',"
                    + " now(), 0)")) {
      insert.setObject(1, UUID.randomUUID());
      insert.setObject(2, vendor);
      assertThatThrownBy(insert::executeUpdate).hasMessageContaining("made open");
    }
  }

  private static List<String> stepsOf(UUID vendor) {
    return governance().get(path(vendor, "status-changes")).path("items.to");
  }

  private static void declined(UUID vendor) {
    String id =
        as(Tokens.vendor(vendor))
            .body("{\"reason\": \"?\", \"profile\": %s}".formatted(TestRegistry.profile()))
            .post(path(vendor, "change-requests"))
            .path("id");
    governance()
        .body("{\"outcome\": \"DECLINED\", \"reason\": \"no\"}")
        .post(path(vendor, "change-requests", id, "decision"))
        .then()
        .statusCode(200);
  }
}
