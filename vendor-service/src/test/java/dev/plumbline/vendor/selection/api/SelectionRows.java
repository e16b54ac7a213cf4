package dev.plumbline.vendor.selection.api;

import dev.plumbline.testkit.postgres.TestDatabase;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/// The rows of a selection behind the service's back.
final class SelectionRows {

  private static final String OPEN = "(select id from selection where programme_id = ?)";

  private SelectionRows() {}

  /// What was done to the programme's selection, by whom and with which details, by age.
  static List<String> audited(UUID programme) {
    try (Connection database = new TestDatabase("vendor").owner();
        PreparedStatement query =
            database.prepareStatement(
                "select action || ' by ' || actor_name || ' ' || details from audit_entry where"
                    + " resource_type = 'selection' and vendor_id is null and resource_id::uuid in "
                    + OPEN
                    + " order by id")) {
      query.setObject(1, programme);
      var entries = new ArrayList<String>();
      try (ResultSet rows = query.executeQuery()) {
        while (rows.next()) {
          entries.add(rows.getString(1));
        }
      }
      return entries;
    } catch (SQLException failure) {
      throw new IllegalStateException(failure);
    }
  }

  /// A programme that has come to its selection, without its way there.
  static void haveProgramme(UUID programme) {
    try {
      execute(
          """
          insert into programme
          select id, id::text, jsonb_build_object('reference', id::text), 'SELECTION', now(), now(), 0
          from (select ?::uuid as id) as given
          """,
          programme);
    } catch (SQLException failure) {
      throw new IllegalStateException(failure);
    }
  }

  /// Runs a statement whose one parameter is the programme, as the owner of all tables.
  static void execute(String sql, UUID programme) throws SQLException {
    try (Connection database = new TestDatabase("vendor").owner();
        PreparedStatement statement = database.prepareStatement(sql.replace("$OPEN", OPEN))) {
      statement.setObject(1, programme);
      statement.executeUpdate();
    }
  }
}
