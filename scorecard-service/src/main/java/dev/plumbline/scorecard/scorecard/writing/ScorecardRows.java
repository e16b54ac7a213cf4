package dev.plumbline.scorecard.scorecard.writing;

import static java.util.stream.Collectors.joining;

import dev.plumbline.scorecard.scorecard.life.Life;
import dev.plumbline.scorecard.scorecard.parts.PartTables;
import dev.plumbline.scorecard.scorecard.replaced.ReplacedRows;
import dev.plumbline.scorecard.sql.Insertion;
import dev.plumbline.scorecard.sql.Sql;
import dev.plumbline.scorecard.sql.SqlArray;
import jakarta.inject.Singleton;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Finds and writes scorecards in bulk: a few statements for hundreds of contracts.
@Singleton
public class ScorecardRows {

  private static final String NEWEST =
      """
      select vendor_id, contract_id, id, revision, life, input_hash from scorecard s
      where contract_id = any (?) and period = ? and revision = (
        select max(revision) from scorecard
        where contract_id = s.contract_id and period = s.period)
      order by contract_id for update""";

  /// A provisional scorecard is replaced in place: it keeps its id.
  private static final Insertion SCORECARD =
      Insertion.into(
              "scorecard",
              """
              vendor_id uuid, contract_id uuid, contract_reference text, id uuid, period date,
              revision integer, life text, terms_version integer, overall numeric, standing text,
              standing_before_cap text, experience_and_behaviour numeric, currency text,
              fee numeric, at_risk numeric, cap numeric, cap_carried numeric,
              credit_total numeric, credit_capped boolean, fee_basis text, fee_months date[],
              input_hash text, feed_position bigint, run_id uuid, computed_for text,
              computed_at timestamptz""")
          .or(
              """
              on conflict (vendor_id, id) do update set
                contract_reference = excluded.contract_reference,
                terms_version = excluded.terms_version, overall = excluded.overall,
                standing = excluded.standing, standing_before_cap = excluded.standing_before_cap,
                experience_and_behaviour = excluded.experience_and_behaviour,
                currency = excluded.currency, fee = excluded.fee, at_risk = excluded.at_risk,
                cap = excluded.cap, cap_carried = excluded.cap_carried,
                credit_total = excluded.credit_total, credit_capped = excluded.credit_capped,
                fee_basis = excluded.fee_basis, fee_months = excluded.fee_months,
                input_hash = excluded.input_hash, feed_position = excluded.feed_position,
                run_id = excluded.run_id, computed_for = excluded.computed_for,
                computed_at = excluded.computed_at, version = scorecard.version + 1""");

  private static final String DELETE_PART =
      """
      delete from %1$s part using old
      where part.vendor_id = old.vendor_id and part.scorecard_id = old.id""";

  /// One statement for all of them.
  private static final String DELETE_PARTS =
      PartTables.ALL.stream()
          .skip(1)
          .map(("%1$s_gone as (" + DELETE_PART + ")")::formatted)
          .collect(
              joining(
                  ", ",
                  "with old as (select * from unnest(?, ?) as old (vendor_id, id)), ",
                  DELETE_PART.formatted(PartTables.ALL.getFirst())));

  private final Sql sql;
  private final ReplacedRows replaced;

  ScorecardRows(Sql sql, ReplacedRows replaced) {
    this.sql = sql;
    this.replaced = replaced;
  }

  /// The newest scorecards of a month, held until the transaction ends.
  public List<Existing> newest(Collection<UUID> contractIds, YearMonth period) {
    return sql.query(
        NEWEST,
        row ->
            new Existing(
                row.id("vendor_id"),
                row.id("contract_id"),
                row.id("id"),
                row.whole("revision"),
                row.constant(Life.class, "life"),
                row.text("input_hash")),
        SqlArray.ids(contractIds),
        period);
  }

  /// Writes scorecards with all their parts; what was written under the same id before is replaced,
  /// and kept for whoever asks what was known then.
  public void write(Collection<Stored> scorecards, Provenance provenance) {
    SqlArray vendorIds = SqlArray.ids(scorecards, Stored::vendorId);
    SqlArray ids = SqlArray.ids(scorecards, Stored::id);
    replaced.keep(vendorIds, ids, provenance.computedAt());
    sql.insert(SCORECARD, scorecards.stream().map(it -> row(it, provenance)).toList());
    sql.update(DELETE_PARTS, vendorIds, ids);
    sql.insert(PartRows.FAMILY, scorecards.stream().flatMap(PartRows::families).toList());
    sql.insert(PartRows.CLAUSE, scorecards.stream().flatMap(PartRows::clauses).toList());
    sql.insert(PartRows.FACT, scorecards.stream().flatMap(PartRows::facts).toList());
    sql.insert(MoneyRows.FEE_ITEM, scorecards.stream().flatMap(MoneyRows::feeItems).toList());
    sql.insert(MoneyRows.RETURN, scorecards.stream().flatMap(MoneyRows::returns).toList());
    sql.insert(PartRows.EXPLANATION, scorecards.stream().map(PartRows::explanation).toList());
  }

  /// A scorecard with the id that it is stored under.
  public record Stored(UUID id, int revision, Computed computed) {
    UUID vendorId() {
      return computed.terms().vendorId();
    }
  }

  private static List<@Nullable Object> row(Stored stored, Provenance provenance) {
    Computed computed = stored.computed();
    var card = computed.scorecard();
    List<@Nullable Object> row =
        new ArrayList<@Nullable Object>(
            Arrays.asList(
                stored.vendorId(),
                computed.terms().contractId(),
                computed.terms().reference(),
                stored.id(),
                card.period(),
                stored.revision(),
                Life.PROVISIONAL,
                card.termsVersion(),
                card.scores().overall(),
                card.rating().standing(),
                card.rating().beforeCap(),
                card.scores().customerExperienceAndBehaviour(),
                computed.terms().agreed().currency().getCurrencyCode()));
    row.addAll(MoneyRows.sums(computed.credits().settlement()));
    row.addAll(MoneyRows.basis(computed.credits().basis()));
    row.addAll(
        Arrays.asList(
            computed.inputHash(),
            provenance.feedPosition(),
            provenance.runId(),
            provenance.requester(),
            provenance.computedAt()));
    return row;
  }
}
