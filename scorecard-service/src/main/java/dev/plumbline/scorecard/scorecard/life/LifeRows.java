package dev.plumbline.scorecard.scorecard.life;

import dev.plumbline.scorecard.scorecard.StoredScorecard;
import dev.plumbline.scorecard.sql.Sql;
import dev.plumbline.scorecard.sql.SqlArray;
import dev.plumbline.service.time.Ids;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/// How scorecards stood and stand, across revisions and months.
@Singleton
public class LifeRows {

  private static final String INSERT =
      """
      insert into scorecard_life (vendor_id, id, scorecard_id, life, since)
      values (?, ?, ?, ?, ?)""";

  private static final String CONTRACT = "select contract_id from scorecard where id = ?";

  private static final String FIRST_PROVISIONAL =
      """
      select min(period) as period from scorecard
      where contract_id = ? and period < ? and life = 'PROVISIONAL'""";

  private static final String FIRST_NOT_FINAL =
      """
      select month::date as period
      from generate_series(?::date, ?::date - interval '1 month', interval '1 month') month
      where 'FINAL' is distinct from (
        select life from scorecard s where s.contract_id = ? and s.period = month::date
        order by revision desc limit 1)
      order by month limit 1""";

  private static final String DUE =
      """
      select s.id, s.contract_id, s.period from scorecard s
      where s.life = 'PUBLISHED' and s.settles_at <= ? and (s.contract_id, s.period) > (?, ?::date)
        and not exists (
          select from scorecard newer where newer.contract_id = s.contract_id
            and newer.period = s.period and newer.revision > s.revision)
      order by s.contract_id, s.period limit ?""";

  private static final String AS_OF =
      """
      select distinct on (scorecard_id) scorecard_id, life from scorecard_life
      where scorecard_id = any (?) and since <= ?
      order by scorecard_id, id desc""";

  private static final String FIRST_FINAL =
      """
      select min(l.since) as since from scorecard_life l
      join scorecard s on s.vendor_id = l.vendor_id and s.id = l.scorecard_id
      where s.contract_id = ? and s.period = ? and l.life = 'FINAL'""";

  private record Stood(UUID scorecardId, Life life) {}

  private final Sql sql;

  LifeRows(Sql sql) {
    this.sql = sql;
  }

  public void record(StoredScorecard scorecard, Instant since) {
    sql.update(INSERT, scorecard.vendorId(), Ids.next(), scorecard.id(), scorecard.life(), since);
  }

  public Optional<UUID> contractOf(UUID scorecardId) {
    return sql.query(CONTRACT, row -> row.id("contract_id"), scorecardId).stream().findFirst();
  }

  /// The first month of a contract, before another, whose scorecard its vendor does not see yet.
  public Optional<YearMonth> firstProvisional(UUID contractId, YearMonth before) {
    return sql.query(
            FIRST_PROVISIONAL,
            row -> Optional.ofNullable(row.findMonth("period")),
            contractId,
            before)
        .getFirst();
  }

  /// The first month of a contract whose newest scorecard is not FINAL, or that has none.
  public Optional<YearMonth> firstNotFinal(UUID contractId, YearMonth from, YearMonth before) {
    return sql.query(FIRST_NOT_FINAL, row -> row.month("period"), from, before, contractId).stream()
        .findFirst();
  }

  /// Those whose time to object is over, each contract's in the order of its months.
  public List<Settling> due(Instant now, Settling after, int most) {
    return sql.query(
        DUE,
        row -> new Settling(row.id("id"), row.id("contract_id"), row.month("period")),
        now,
        after.contractId(),
        after.period(),
        most);
  }

  /// How scorecards stood at an instant; those that were PROVISIONAL are absent.
  public Map<UUID, Life> asOf(Collection<StoredScorecard> scorecards, Instant instant) {
    return sql
        .query(
            AS_OF,
            row -> new Stood(row.id("scorecard_id"), row.constant(Life.class, "life")),
            SqlArray.ids(scorecards, StoredScorecard::id),
            instant)
        .stream()
        .collect(Collectors.toMap(Stood::scorecardId, Stood::life));
  }

  /// When a month became FINAL for the first time.
  public Optional<Instant> firstFinal(UUID contractId, YearMonth period) {
    return sql.query(
            FIRST_FINAL, row -> Optional.ofNullable(row.findInstant("since")), contractId, period)
        .getFirst();
  }
}
