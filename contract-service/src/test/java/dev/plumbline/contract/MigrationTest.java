package dev.plumbline.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.testkit.postgres.TestDatabase;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;

/// What was agreed before contracts could be renewed and terminated.
@QuarkusTest
class MigrationTest {

  private static final TestDatabase DATABASE = new TestDatabase("contract_before");

  private static final String AGREED =
      """
      insert into contract values
        ('00000000-0000-0000-0000-000000000001', '00000000-0000-0000-0000-00000000000a', 'OVER',
          'Voice', 'EXPIRED', now(), 2),
        ('00000000-0000-0000-0000-000000000002', '00000000-0000-0000-0000-00000000000a', 'RUNNING',
          'Voice', 'ACTIVE', now(), 1),
        ('00000000-0000-0000-0000-000000000003', '00000000-0000-0000-0000-00000000000a', 'DRAFTED',
          'Voice', 'DRAFT', now(), 0);
      insert into contract_version (contract_id, number, id, vendor_id, status, effective_from,
        content, terms, content_hash, author, writers, round, created_at, updated_at, activated_by,
        activated_at, version)
      select contract_id, 1, gen_random_uuid(), vendor_id, 'ACTIVE', '2021-01-01', '{}',
        case reference
          when 'OVER' then '{"term": {"end": "2021-03-31"}, "timeZone": "Europe/London"}'
          else '{"term": {"end": "2099-12-31"}, "timeZone": "Asia/Manila"}' end,
        repeat('0', 64), 'governance', array['governance'], 1, now(), now(), 'governance', now(), 2
      from contract where status <> 'DRAFT';
      insert into contract_change
      select row_number() over (order by reference), 'ACTIVATED', contract_id, vendor_id, reference,
        1, '2021-01-01', now()
      from contract where status <> 'DRAFT';
      """;

  @Test
  void itKeepsItsEndAndTheFeedTellsIt() throws SQLException {
    DATABASE.create();
    migrate("202611231010");
    try (Connection owner = DATABASE.owner();
        Statement statement = owner.createStatement()) {
      statement.execute(AGREED);
    }
    migrate("latest");

    assertThat(
            rows(
                "select concat_ws(' ', reference, term_end, ends_at at time zone 'UTC')"
                    + " from contract order by reference"))
        .containsExactly("DRAFTED", "OVER 2021-03-31", "RUNNING 2099-12-31 2099-12-31 16:00:00");
    assertThat(
            rows(
                "select concat_ws(' ', position, term_end, renewal) from contract_change"
                    + " order by position"))
        .containsExactly("1 2021-03-31 NONE", "2 2099-12-31 NONE");
  }

  private static void migrate(String target) {
    Flyway.configure(Thread.currentThread().getContextClassLoader())
        .dataSource(DATABASE.url(), DATABASE.ownerUser(), DATABASE.ownerUser())
        .locations(
            "filesystem:../service-kit/src/main/resources/db/kit",
            "filesystem:src/main/resources/db/migration")
        .placeholders(
            Map.of("client", DATABASE.name() + "_client", "vendor", DATABASE.name() + "_vendor"))
        .target(target)
        .load()
        .migrate();
  }

  private static List<String> rows(String query) throws SQLException {
    try (Connection owner = DATABASE.owner();
        Statement statement = owner.createStatement();
        ResultSet row = statement.executeQuery(query)) {
      List<String> found = new ArrayList<>();
      while (row.next()) {
        found.add(row.getString(1));
      }
      return found;
    }
  }
}
