package dev.plumbline.testkit.postgres;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/// What a migrated schema must keep to, so that no vendor sees another's rows or learns of them.
public final class RowSecurityRules {

  private static final String VENDOR_TABLES =
      """
      with vendor_table as (
        select c.oid, c.relname, c.relrowsecurity, c.relforcerowsecurity
        from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'vendor_id'
        where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')),
      written_by_vendor as (
        select c.oid, c.relname from pg_class c
        where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')
          and has_any_column_privilege(?, c.oid, 'insert, update'))
      """;

  private static final String RULES =
      """
      select relname || ': has vendor_id, but no row-level security'
        from vendor_table where not relrowsecurity
      union all
      select relname || ': forces row-level security on the owner, which blinds migrations'
        from vendor_table where relforcerowsecurity
      union all
      select relname || ': written by vendors, but has no vendor_id'
        from written_by_vendor where oid not in (select oid from vendor_table)
      union all
      select conrelid::regclass || '.' || conname || ': a foreign key without vendor_id'
        from pg_constraint k
        where contype = 'f' and conrelid in (select oid from vendor_table)
          and confrelid in (select oid from vendor_table)
          and not exists (
            select from unnest(conkey, confkey) as pair (here, there)
            join pg_attribute a on a.attrelid = conrelid and a.attnum = here
            join pg_attribute b on b.attrelid = confrelid and b.attnum = there
            where a.attname = 'vendor_id' and b.attname = 'vendor_id')
      union all
      select indexrelid::regclass || ': a unique key without vendor_id, on what vendors write'
        from pg_index i
        where indisunique and indrelid in (select oid from written_by_vendor)
          and not exists (
            select from pg_attribute a
            where a.attrelid = indrelid and a.attname = 'vendor_id' and a.attnum = any (indkey))
          and not (indnkeyatts = 1 and (
            select atttypid = 'uuid'::regtype from pg_attribute a
            where a.attrelid = indrelid and a.attnum = indkey[0]))
      union all
      select relname || ': a view without security_invoker'
        from pg_class
        where relnamespace = 'public'::regnamespace and relkind = 'v'
          and not coalesce(reloptions && array['security_invoker=true', 'security_invoker=on'], false)
      union all
      select relname || ': a materialized view, which no policy guards'
        from pg_class where relnamespace = 'public'::regnamespace and relkind = 'm'
      union all
      select proname || ': a function that runs as its owner'
        from pg_proc where pronamespace = 'public'::regnamespace and prosecdef
      union all
      select c.relname || '.' || a.attname || ': an identity column, which stops batched inserts'
        from pg_attribute a join pg_class c on c.oid = a.attrelid
        where c.relnamespace = 'public'::regnamespace and a.attidentity <> ''
      """;

  private RowSecurityRules() {}

  /// What breaks a rule, one sentence each; the rules stand in the order of the query.
  public static List<String> violations(TestDatabase database) {
    try (Connection owner = database.owner();
        PreparedStatement select = owner.prepareStatement(VENDOR_TABLES + RULES)) {
      select.setString(1, database.name() + "_vendor");
      List<String> found = new ArrayList<>();
      ResultSet row = select.executeQuery();
      while (row.next()) {
        found.add(row.getString(1));
      }
      return found;
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
