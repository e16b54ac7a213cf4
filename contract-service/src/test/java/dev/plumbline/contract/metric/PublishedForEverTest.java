package dev.plumbline.contract.metric;

import static dev.plumbline.testkit.postgres.SqlAttack.CHECK_FAILED;
import static dev.plumbline.testkit.postgres.SqlAttack.DENIED;
import static dev.plumbline.testkit.postgres.SqlAttack.NOT_UNIQUE;
import static dev.plumbline.testkit.postgres.SqlAttack.RESTRICTED;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.contract.metric.api.TestPublications;
import dev.plumbline.testkit.postgres.SqlAttack;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What is published, attacked with SQL by the service's own login in each of its roles: even a
/// fault in the code could not change it.
@QuarkusTest
class PublishedForEverTest {

  private final SqlAttack database = new SqlAttack("contract");
  private String code = "";

  @BeforeEach
  void somethingIsPublished() {
    code = TestPublications.metric();
    TestPublications.measure("LINE", "VENDOR");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "update metric_definition set definition = '{}'",
        "update metric_definition set version = 7",
        "update measure_definition set owner = 'CLIENT'",
        "delete from metric_definition",
        "delete from measure_definition",
        "truncate metric_definition",
        "truncate measure_definition",
      })
  void nothingPublishedIsChanged(String attack) throws SQLException {
    assertThat(database.asClient(attack)).isEqualTo(DENIED);
    assertThat(database.asVendor(UUID.randomUUID(), attack)).isEqualTo(DENIED);
    assertThat(database.withoutRole(attack)).isEqualTo(DENIED);
    assertThat(database.asOwner(attack)).isEqualTo(RESTRICTED);
  }

  @Test
  void noVersionIsPublishedTwice() throws SQLException {
    assertThat(database.asClient(insert(code, 1, document(code, 1)))).isEqualTo(NOT_UNIQUE);
  }

  @Test
  void aDefinitionStandsUnderItsOwnCodeAndVersion() throws SQLException {
    assertThat(database.asClient(insert(code, 2, document(code, 3)))).isEqualTo(CHECK_FAILED);
    assertThat(database.asClient(insert(code, 2, document("csat", 2)))).isEqualTo(CHECK_FAILED);
    assertThat(database.asClient(insert(code, 0, document(code, 0)))).isEqualTo(CHECK_FAILED);
    assertThat(database.asClient(insert(code, 2, "'{}'"))).isEqualTo(CHECK_FAILED);
    assertThat(database.asClient(insert(code, 2, "'[]'"))).isEqualTo(CHECK_FAILED);
  }

  @Test
  void noVendorPublishes() throws SQLException {
    assertThat(database.asVendor(UUID.randomUUID(), insert(code, 2, document(code, 2))))
        .isEqualTo(DENIED);
  }

  private static String insert(String code, int version, String definition) {
    return """
        insert into metric_definition (id, code, version, definition)
        values (gen_random_uuid(), '%s', %d, %s)"""
        .formatted(code, version, definition);
  }

  private static String document(String code, int version) {
    return """
        '{"code": "%s", "version": %d}'"""
        .formatted(code, version);
  }
}
