package dev.plumbline.scorecard.observation;

import static java.util.stream.Collectors.groupingBy;

import dev.plumbline.kernel.measure.Line;
import dev.plumbline.kernel.measure.Measures;
import dev.plumbline.scorecard.scoring.evidence.Observations;
import dev.plumbline.scorecard.sql.Row;
import dev.plumbline.scorecard.sql.Sql;
import dev.plumbline.scorecard.sql.SqlArray;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.math.MathContext;
import java.sql.SQLException;
import java.time.YearMonth;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/// A month's ratings as measures: per contact the mean of its client ratings, summed by line; and
/// how far the vendor's ratings of the same contacts lie from them.
///
/// The database only counts: contacts that were rated alike, which are few kinds. Quotients are
/// taken here, where they are exact to 34 digits.
@Singleton
class Ratings {

  private static final String ALIKE =
      """
      with contact as (
        select contract_id, clause, contact_reference,
          (array_agg(activity order by side, id))[1] as activity,
          (array_agg(channel order by side, id))[1] as channel,
          count(*) filter (where side = 'CLIENT') as client_ratings,
          coalesce(sum(rating) filter (where side = 'CLIENT'), 0) as client_points,
          count(*) filter (where side = 'VENDOR') as vendor_ratings,
          coalesce(sum(rating) filter (where side = 'VENDOR'), 0) as vendor_points
        from observation where contract_id = any (?) and period = ?
        group by contract_id, clause, contact_reference)
      select contract_id, clause, activity, channel, client_ratings, client_points, vendor_ratings,
        vendor_points, count(*) as contacts
      from contact where client_ratings > 0
      group by contract_id, clause, activity, channel, client_ratings, client_points,
        vendor_ratings, vendor_points""";

  /// Contacts of one line that were rated alike.
  private record Alike(
      UUID contractId, String clause, Line line, Mean client, Mean vendor, BigDecimal contacts) {

    BigDecimal points() {
      return client.value().multiply(contacts);
    }

    BigDecimal pointsSquared() {
      return client.value().pow(2).multiply(contacts);
    }

    boolean isRatedByBoth() {
      return vendor.count.signum() > 0;
    }

    BigDecimal differences() {
      return client.value().subtract(vendor.value()).abs().multiply(contacts);
    }
  }

  private record Mean(BigDecimal points, BigDecimal count) {
    BigDecimal value() {
      return points.divide(count, MathContext.DECIMAL128);
    }
  }

  private final Sql sql;

  Ratings(Sql sql) {
    this.sql = sql;
  }

  /// By contract and clause.
  Map<UUID, Map<String, Observations>> of(Collection<UUID> contractIds, YearMonth period) {
    return sql.query(ALIKE, Ratings::alike, SqlArray.ids(contractIds), period).stream()
        .collect(
            groupingBy(
                Alike::contractId,
                groupingBy(
                    Alike::clause,
                    Collectors.collectingAndThen(Collectors.toList(), Ratings::observations))));
  }

  private static Observations observations(List<Alike> ofClause) {
    Map<Line, Measures> byLine = new HashMap<>();
    ofClause.stream()
        .collect(groupingBy(Alike::line))
        .forEach((line, alike) -> byLine.put(line, measures(alike)));
    List<Alike> byBoth = ofClause.stream().filter(Alike::isRatedByBoth).toList();
    return new Observations(
        byLine,
        byBoth.stream()
            .map(Alike::contacts)
            .reduce(BigDecimal.ZERO, BigDecimal::add)
            .intValueExact(),
        byBoth.stream().map(Alike::differences).reduce(BigDecimal.ZERO, BigDecimal::add));
  }

  private static Measures measures(List<Alike> ofLine) {
    return ofLine.stream()
        .map(
            alike ->
                Map.of(
                    "ratingsGiven", alike.contacts(),
                    "ratingPoints", alike.points(),
                    "ratingPointsSquared", alike.pointsSquared()))
        .map(Measures::of)
        .collect(Collectors.collectingAndThen(Collectors.toList(), Measures::pool));
  }

  private static Alike alike(Row row) throws SQLException {
    return new Alike(
        row.id("contract_id"),
        row.text("clause"),
        new Line(row.text("activity"), row.text("channel")),
        new Mean(row.number("client_points"), row.number("client_ratings")),
        new Mean(row.number("vendor_points"), row.number("vendor_ratings")),
        row.number("contacts"));
  }
}
