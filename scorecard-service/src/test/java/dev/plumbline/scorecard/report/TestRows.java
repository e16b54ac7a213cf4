package dev.plumbline.scorecard.report;

import dev.plumbline.testkit.postgres.TestDatabase;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;

/// What reports leave in the database.
public final class TestRows {

  private static final String ROWS_OF_VENDOR =
      """
      select (select count(*) from report where vendor_id = ?)
        + (select count(*) from report_measure where vendor_id = ?)
        + (select count(*) from audit_entry where vendor_id = ?)
        + (select count(*) from idempotent_answer where vendor_id = ?)""";

  private TestRows() {}

  /// How many rows there are of a vendor's reports, of whatever kind.
  public static int of(UUID vendorId) {
    try (Connection database = new TestDatabase("scorecard").owner();
        PreparedStatement count = database.prepareStatement(ROWS_OF_VENDOR)) {
      for (int parameter = 1; parameter <= 4; parameter++) {
        count.setObject(parameter, vendorId);
      }
      ResultSet row = count.executeQuery();
      row.next();
      return row.getInt(1);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
