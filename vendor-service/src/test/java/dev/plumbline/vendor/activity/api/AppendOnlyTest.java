package dev.plumbline.vendor.activity.api;

import static dev.plumbline.vendor.SqlAttack.MISSING_PRIVILEGE;
import static dev.plumbline.vendor.SqlAttack.REFUSED_BY_TRIGGER;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.vendor.SqlAttack;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What was assessed and ruled stays, whoever asks the database.
@QuarkusTest
class AppendOnlyTest {

  @ParameterizedTest
  @ValueSource(strings = {"activity_assessment", "placement_ruling", "placement_ruling_revocation"})
  void theServicesLoginMayNotChangeHistory(String table) throws SQLException {
    assertThat(SqlAttack.asClient("update %s set at = at".formatted(table)))
        .isEqualTo(MISSING_PRIVILEGE);
    assertThat(SqlAttack.asClient("delete from " + table)).isEqualTo(MISSING_PRIVILEGE);
  }

  @ParameterizedTest
  @CsvSource({"update activity_assessment set reason = 'other'", "delete from activity_assessment"})
  void notEvenTheOwnerDoesSoByMistake(String statement) throws SQLException {
    assertThat(SqlAttack.asOwner(statement)).isEqualTo(REFUSED_BY_TRIGGER);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "activity",
        "activity_channel",
        "activity_assessment",
        "placement_ruling",
        "placement_ruling_revocation"
      })
  void noVendorReadsAnyOfIt(String table) throws SQLException {
    assertThat(SqlAttack.asVendor("select * from " + table)).isEqualTo(MISSING_PRIVILEGE);
  }
}
