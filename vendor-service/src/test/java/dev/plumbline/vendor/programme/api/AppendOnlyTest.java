package dev.plumbline.vendor.programme.api;

import static dev.plumbline.testkit.postgres.SqlAttack.DENIED;
import static dev.plumbline.testkit.postgres.SqlAttack.RESTRICTED;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.testkit.postgres.SqlAttack;
import dev.plumbline.vendor.programme.Stage;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What was signed and which steps were taken stays, whoever asks the database.
@QuarkusTest
class AppendOnlyTest {

  private static final SqlAttack DATABASE = new SqlAttack("vendor");

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
    assertThat(DATABASE.asClient(statement)).isEqualTo(DENIED);
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

    assertThat(DATABASE.asOwner(statement)).isEqualTo(RESTRICTED);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"programme", "programme_part", "programme_sign_off", "programme_stage_change"})
  void noVendorReadsAnyOfIt(String table) throws SQLException {
    assertThat(DATABASE.asVendor(UUID.randomUUID(), "select * from " + table)).isEqualTo(DENIED);
  }
}
