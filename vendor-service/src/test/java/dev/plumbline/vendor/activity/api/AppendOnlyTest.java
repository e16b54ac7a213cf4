package dev.plumbline.vendor.activity.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.plumbline.testkit.postgres.TestDatabase;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What was assessed and ruled stays, whoever asks the database.
@QuarkusTest
class AppendOnlyTest {

  private static final String MISSING_PRIVILEGE = "42501";
  private static final String REFUSED_BY_TRIGGER = "23001";

  private final TestDatabase database = new TestDatabase("vendor");

  @ParameterizedTest
  @ValueSource(strings = {"activity_assessment", "placement_ruling", "placement_ruling_revocation"})
  void theServicesLoginMayNotChangeHistory(String table) throws SQLException {
    try (Connection service = database.connect(database.serviceUser())) {
      assertThat(
              refusal(service, "set role vendor_client", "update %s set at = at".formatted(table)))
          .isEqualTo(MISSING_PRIVILEGE);
      assertThat(refusal(service, "set role vendor_client", "delete from " + table))
          .isEqualTo(MISSING_PRIVILEGE);
    }
  }

  @ParameterizedTest
  @CsvSource({"update activity_assessment set reason = 'other'", "delete from activity_assessment"})
  void notEvenTheOwnerDoesSoByMistake(String statement) throws SQLException {
    try (Connection owner = database.owner()) {
      assertThat(refusal(owner, "select 1", statement)).isEqualTo(REFUSED_BY_TRIGGER);
    }
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
    try (Connection service = database.connect(database.serviceUser())) {
      assertThat(refusal(service, "set role vendor_vendor", "select * from " + table))
          .isEqualTo(MISSING_PRIVILEGE);
    }
  }

  private static String refusal(Connection connection, String first, String refused)
      throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(first);
      return catchThrowableOfType(SQLException.class, () -> statement.execute(refused))
          .getSQLState();
    }
  }
}
