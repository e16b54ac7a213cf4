package dev.plumbline.service.database;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.testkit.postgres.RowSecurityRules;
import dev.plumbline.testkit.postgres.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The rules that services hold their schemas to find what breaks them.
class RowSecurityRulesTest {

  private static final String SOUND =
      """
      create table parent (vendor_id uuid not null, id uuid primary key, unique (vendor_id, id));
      alter table parent enable row level security;
      create table child (vendor_id uuid not null, id uuid primary key, parent_id uuid, note text,
        foreign key (vendor_id, parent_id) references parent (vendor_id, id));
      alter table child enable row level security;
      grant select, insert on parent, child to rules_vendor;
      """;

  private final TestDatabase database = new TestDatabase("rules").create();

  @Test
  void aSoundSchemaBreaksNone() throws SQLException {
    migrate(SOUND);
    assertThat(RowSecurityRules.violations(database)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          alter table child disable row level security | child: has vendor_id, but no row-level security
          alter table child force row level security | child: forces row-level security on the owner, which blinds migrations
          create table loose (id uuid); grant insert on loose to rules_vendor | loose: written by vendors, but has no vendor_id
          alter table child add constraint bare foreign key (parent_id) references parent (id) | child.bare: a foreign key without vendor_id
          create unique index telling on child (note) | telling: a unique key without vendor_id, on what vendors write
          create view seen as select * from child | seen: a view without security_invoker
          create materialized view kept as select 1 as one | kept: a materialized view, which no policy guards
          create function lent() returns int language sql security definer as 'select 1' | lent: a function that runs as its owner
          create table counted (id int generated always as identity) | counted.id: an identity column, which stops batched inserts
          """)
  void eachRuleFindsWhatBreaksIt(String change, String violation) throws SQLException {
    migrate(SOUND + change);
    assertThat(RowSecurityRules.violations(database)).containsExactly(violation);
  }

  private void migrate(String sql) throws SQLException {
    try (Connection owner = database.owner();
        Statement statement = owner.createStatement()) {
      statement.execute(sql);
    }
  }
}
