package dev.plumbline.scorecard.correction;

import dev.plumbline.kernel.measure.Line;
import dev.plumbline.scorecard.sql.Row;
import dev.plumbline.scorecard.sql.Sql;
import dev.plumbline.scorecard.sql.SqlArray;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/// Corrections by the dispute that they come from.
@Singleton
class CorrectionRows {

  private static final String DELETE =
      "delete from correction where vendor_id = ? and dispute_id = ?";

  private static final String INSERT =
      """
      insert into correction
        (vendor_id, contract_id, dispute_id, period, activity, channel, measure, value)
      values (?, ?, ?, ?, ?, ?, ?, ?)""";

  private static final String AGREE =
      "update correction set agreed_at = ? where vendor_id = ? and dispute_id = ?";

  private static final String OF_DISPUTES =
      """
      select dispute_id, contract_id, period, activity, channel, measure, value from correction
      where dispute_id = any (?) order by activity, channel, measure""";

  /// The last that was agreed on a figure counts.
  private static final String AGREED =
      """
      select distinct on (contract_id, period, activity, channel, measure)
        dispute_id, contract_id, period, activity, channel, measure, value
      from correction
      where contract_id = any (?) and period = any (?) and agreed_at <= ?
      order by contract_id, period, activity, channel, measure, agreed_at desc, dispute_id desc""";

  /// A correction with what it belongs to.
  record Found(UUID disputeId, UUID contractId, YearMonth period, Correction correction) {}

  private final Sql sql;

  CorrectionRows(Sql sql) {
    this.sql = sql;
  }

  void replace(CorrectionOrigin origin, List<Correction> corrections) {
    sql.update(DELETE, origin.vendorId(), origin.disputeId());
    sql.batch(
        INSERT,
        corrections.stream()
            .map(
                it ->
                    List.of(
                        origin.vendorId(),
                        origin.contractId(),
                        origin.disputeId(),
                        origin.period(),
                        it.line().activity(),
                        it.line().channel(),
                        it.measure(),
                        it.value()))
            .toList());
  }

  void agree(CorrectionOrigin origin, Instant at) {
    sql.update(AGREE, at, origin.vendorId(), origin.disputeId());
  }

  List<Found> ofDisputes(Collection<UUID> disputeIds) {
    return sql.query(OF_DISPUTES, CorrectionRows::found, SqlArray.ids(disputeIds));
  }

  List<Found> agreed(Collection<UUID> contractIds, Collection<YearMonth> months, Instant asOf) {
    return sql.query(
        AGREED, CorrectionRows::found, SqlArray.ids(contractIds), SqlArray.months(months), asOf);
  }

  private static Found found(Row row) throws SQLException {
    return new Found(
        row.id("dispute_id"),
        row.id("contract_id"),
        row.month("period"),
        new Correction(
            new Line(row.text("activity"), row.text("channel")),
            row.text("measure"),
            row.number("value")));
  }
}
