package dev.plumbline.scorecard.observation;

import dev.plumbline.kernel.measure.Party;
import dev.plumbline.scorecard.sql.Sql;
import dev.plumbline.scorecard.sql.SqlArray;
import dev.plumbline.scorecard.terms.KnownContract;
import dev.plumbline.service.time.Ids;
import dev.plumbline.service.transaction.Actor;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/// Writes observations in bulk.
@Singleton
class ObservationRows {

  private static final String INSERT_BATCH =
      """
      insert into observation_batch (vendor_id, id, contract_id, side, recorded, recorded_at)
      values (?, ?, ?, ?, ?, ?)""";

  private static final String INSERT =
      """
      insert into observation (vendor_id, contract_id, id, batch_id, clause, contact_reference,
        contact_date, period, activity, channel, side, rater, rater_name, rating, note, recorded_at)
      values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

  private static final String RATED =
      """
      select contact_reference from observation
      where vendor_id = ? and contract_id = ? and clause = ? and side = ? and rater = ?
        and contact_reference = any (?)""";

  private static final String PUBLISHED =
      """
      select distinct period from scorecard
      where contract_id = ? and period = any (?) and life <> 'PROVISIONAL'""";

  private static final String RECORDED = "select recorded from observation_batch where id = ?";

  private final Sql sql;

  ObservationRows(Sql sql) {
    this.sql = sql;
  }

  /// The contacts of these that the rater has rated before.
  Set<String> rated(KnownContract contract, String clause, Rater rater, List<Sample> samples) {
    return sql
        .query(
            RATED,
            row -> row.text("contact_reference"),
            contract.vendorId(),
            contract.contractId(),
            clause,
            rater.side(),
            rater.actor().subject(),
            SqlArray.texts(samples, Sample::contactReference))
        .stream()
        .collect(Collectors.toSet());
  }

  /// The months of these whose scorecard is published.
  Set<YearMonth> published(KnownContract contract, Collection<YearMonth> months) {
    return sql
        .query(
            PUBLISHED, row -> row.month("period"), contract.contractId(), SqlArray.months(months))
        .stream()
        .collect(Collectors.toSet());
  }

  /// Records the batch and gives its id.
  UUID insert(
      KnownContract contract, String clause, Rater rater, List<Sample> samples, Instant now) {
    UUID batch = Ids.next();
    sql.update(
        INSERT_BATCH,
        contract.vendorId(),
        batch,
        contract.contractId(),
        rater.side(),
        samples.size(),
        now);
    sql.batch(
        INSERT,
        samples.stream()
            .map(
                sample ->
                    Arrays.asList(
                        contract.vendorId(),
                        contract.contractId(),
                        Ids.next(),
                        batch,
                        clause,
                        sample.contactReference(),
                        sample.date(),
                        sample.month(),
                        sample.line().activity(),
                        sample.line().channel(),
                        rater.side(),
                        rater.actor().subject(),
                        rater.actor().name(),
                        sample.rating(),
                        sample.note(),
                        now))
            .toList());
    return batch;
  }

  /// How many observations a batch holds.
  int recorded(UUID batch) {
    return sql.query(RECORDED, row -> row.whole("recorded"), batch).getFirst();
  }

  /// Who rates, and for which side.
  record Rater(Actor actor, Party side) {
    static Rater of(Actor actor) {
      return new Rater(actor, actor.vendorId() == null ? Party.CLIENT : Party.VENDOR);
    }
  }
}
