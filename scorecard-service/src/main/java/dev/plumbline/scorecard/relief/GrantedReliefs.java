package dev.plumbline.scorecard.relief;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import dev.plumbline.scorecard.sql.Row;
import dev.plumbline.scorecard.sql.Sql;
import dev.plumbline.scorecard.sql.SqlArray;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/// The clauses that are excused: one query for hundreds of contracts.
@Singleton
class GrantedReliefs {

  private static final String GRANTED =
      """
      select distinct r.contract_id, month, clause
      from relief r cross join unnest(r.periods) month cross join unnest(r.clauses) clause
      where r.contract_id = any (?) and r.status = 'GRANTED' and r.closed_at <= ?
        and month = any (?)""";

  private record Excused(UUID contractId, YearMonth month, String clause) {}

  private final Sql sql;

  GrantedReliefs(Sql sql) {
    this.sql = sql;
  }

  Map<UUID, Map<YearMonth, Set<String>>> of(
      Collection<UUID> contractIds, Collection<YearMonth> months, Instant asOf) {
    return sql
        .query(
            GRANTED,
            GrantedReliefs::excused,
            SqlArray.ids(contractIds),
            asOf,
            SqlArray.months(months))
        .stream()
        .collect(
            groupingBy(
                Excused::contractId,
                groupingBy(Excused::month, mapping(Excused::clause, toSet()))));
  }

  private static Excused excused(Row row) throws SQLException {
    return new Excused(row.id("contract_id"), row.month("month"), row.text("clause"));
  }
}
