package dev.plumbline.vendor.registry.api;

import dev.plumbline.testkit.postgres.TestDatabase;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/// The audit entries behind the service's back.
public final class AuditLog {

  private AuditLog() {}

  /// What was done to a vendor and by whom, by age.
  public static List<String> of(UUID vendorId) {
    try (Connection database = new TestDatabase("vendor").owner();
        PreparedStatement query =
            database.prepareStatement(
                "select action || ' by ' || actor_name from audit_entry"
                    + " where resource_type = 'vendor' and resource_id = ? order by id")) {
      query.setString(1, vendorId.toString());
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
}
