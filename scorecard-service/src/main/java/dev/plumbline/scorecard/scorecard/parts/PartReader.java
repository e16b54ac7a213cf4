package dev.plumbline.scorecard.scorecard.parts;

import dev.plumbline.scorecard.scorecard.Known;
import dev.plumbline.scorecard.scorecard.StoredScorecard;
import dev.plumbline.scorecard.sql.RowReader;
import dev.plumbline.scorecard.sql.Sql;
import jakarta.inject.Singleton;
import java.util.List;

/// Reads the rows of a scorecard's parts: from their tables or, of one that has been replaced
/// since, from what was kept of it.
@Singleton
class PartReader {

  private static final String STANDING =
      "select * from %s where vendor_id = ? and %s = ? order by %s";

  private static final String KEPT =
      """
      select part.* from replaced_scorecard r
      cross join lateral %1$s(null::%2$s, r.state -> '%2$s') part
      where r.vendor_id = ? and r.scorecard_id = ? and r.version = ? order by %3$s""";

  private final Sql sql;

  PartReader(Sql sql) {
    this.sql = sql;
  }

  /// The rows of a part.
  ///
  /// @param table the part's
  /// @param order its columns
  <T> List<T> read(Known known, String table, String order, RowReader<T> reader) {
    StoredScorecard of = known.scorecard();
    return known.replaced()
        ? sql.query(
            KEPT.formatted("json_populate_recordset", table, order),
            reader,
            of.vendorId(),
            of.id(),
            of.version())
        : sql.query(
            STANDING.formatted(table, "scorecard_id", order), reader, of.vendorId(), of.id());
  }

  /// What stands in the scorecard's own row and is not read with it.
  <T> T own(Known known, RowReader<T> reader) {
    StoredScorecard of = known.scorecard();
    List<T> read =
        known.replaced()
            ? sql.query(
                KEPT.formatted("json_populate_record", "scorecard", "id"),
                reader,
                of.vendorId(),
                of.id(),
                of.version())
            : sql.query(
                STANDING.formatted("scorecard", "id", "id"), reader, of.vendorId(), of.id());
    return read.getFirst();
  }
}
