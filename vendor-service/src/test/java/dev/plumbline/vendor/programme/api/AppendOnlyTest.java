package dev.plumbline.vendor.programme.api;

import static dev.plumbline.vendor.SqlAttack.MISSING_PRIVILEGE;
import static dev.plumbline.vendor.SqlAttack.REFUSED_BY_TRIGGER;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.vendor.SqlAttack;
import dev.plumbline.vendor.programme.Stage;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What was signed and which steps were taken stays, whoever asks the database.
@QuarkusTest
class AppendOnlyTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "update programme_sign_off set at = at",
        "delete from programme_sign_off",
        "update programme_stage_change set reason = 'other'",
        "delete from programme_stage_change",
        "delete from programme_part",
        "delete from programme"
      })
  void theServicesLoginMayNotChangeHistory(String statement) throws SQLException {
    assertThat(SqlAttack.asClient(statement)).isEqualTo(MISSING_PRIVILEGE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "update programme_sign_off set stakeholder = 'mallory'",
        "delete from programme_sign_off",
        "update programme_stage_change set reason = 'other'",
        "delete from programme_stage_change"
      })
  void notEvenTheOwnerDoesSoByMistake(String statement) throws SQLException {
    TestProgrammes.in(Stage.EXPECTATIONS);

    assertThat(SqlAttack.asOwner(statement)).isEqualTo(REFUSED_BY_TRIGGER);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"programme", "programme_part", "programme_sign_off", "programme_stage_change"})
  void noVendorReadsAnyOfIt(String table) throws SQLException {
    assertThat(SqlAttack.asVendor("select * from " + table)).isEqualTo(MISSING_PRIVILEGE);
  }
}
