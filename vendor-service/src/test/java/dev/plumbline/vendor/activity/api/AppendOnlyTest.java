package dev.plumbline.vendor.activity.api;

import static dev.plumbline.testkit.postgres.SqlAttack.DENIED;
import static dev.plumbline.testkit.postgres.SqlAttack.RESTRICTED;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.testkit.postgres.SqlAttack;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What was assessed and ruled stays, whoever asks the database.
@QuarkusTest
class AppendOnlyTest {

  private static final SqlAttack DATABASE = new SqlAttack("vendor");

  @ParameterizedTest
  @ValueSource(strings = {"activity_assessment", "placement_ruling", "placement_ruling_revocation"})
  void theServicesLoginMayNotChangeHistory(String table) throws SQLException {
    assertThat(DATABASE.asClient("update %s set at = at".formatted(table))).isEqualTo(DENIED);
    assertThat(DATABASE.asClient("delete from " + table)).isEqualTo(DENIED);
  }

  @ParameterizedTest
  @CsvSource({"update activity_assessment set reason = 'other'", "delete from activity_assessment"})
  void notEvenTheOwnerDoesSoByMistake(String statement) throws SQLException {
    assertThat(DATABASE.asOwner(statement)).isEqualTo(RESTRICTED);
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
    assertThat(DATABASE.asVendor(UUID.randomUUID(), "select * from " + table)).isEqualTo(DENIED);
  }
}
