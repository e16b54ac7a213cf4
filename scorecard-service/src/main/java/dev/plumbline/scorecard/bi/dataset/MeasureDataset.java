package dev.plumbline.scorecard.bi.dataset;

import static dev.plumbline.scorecard.bi.dataset.Column.always;
import static dev.plumbline.scorecard.bi.dataset.Column.maybe;
import static dev.plumbline.scorecard.bi.dataset.ColumnType.DATE;
import static dev.plumbline.scorecard.bi.dataset.ColumnType.FLAG;
import static dev.plumbline.scorecard.bi.dataset.ColumnType.ID;
import static dev.plumbline.scorecard.bi.dataset.ColumnType.INSTANT;
import static dev.plumbline.scorecard.bi.dataset.ColumnType.MONTH;
import static dev.plumbline.scorecard.bi.dataset.ColumnType.NUMBER;
import static dev.plumbline.scorecard.bi.dataset.ColumnType.TEXT;
import static dev.plumbline.scorecard.bi.dataset.ColumnType.WHOLE;
import static java.util.stream.Collectors.joining;

import dev.plumbline.kernel.measure.KnownMeasures;
import dev.plumbline.kernel.measure.MeasureUnit;
import dev.plumbline.kernel.measure.Threshold;
import java.util.List;
import java.util.stream.Stream;

/// A row for each figure of each report that was handed over, in every revision.
public final class MeasureDataset {

  /// The catalogue's units; thresholds count contacts; a measure of the client's own has the unit
  /// that the contract's newest terms give it.
  private static final String UNIT =
      """
      coalesce(known.unit, case when m.measure ~ '^(%s)[1-9][0-9]{0,3}$' then '%s' end, (
        select own ->> 'unit' from contract_version v
        cross join jsonb_array_elements(v.terms -> 'measures') own
        where v.contract_id = r.contract_id and own ->> 'code' = m.measure
        order by v.number desc limit 1))"""
          .formatted(
              Stream.of(Threshold.Kind.values()).map(Threshold.Kind::prefix).collect(joining("|")),
              MeasureUnit.COUNT);

  /// Of each side the newest revision counts, a returned one only for a while, and one of a month
  /// that was FINAL only once it was accepted.
  private static final String FROM =
      """
      report r join contract k on k.vendor_id = r.vendor_id and k.contract_id = r.contract_id
      cross join lateral (
        select max(n.revision) as revision from report n
        where n.vendor_id = r.vendor_id and n.contract_id = r.contract_id
          and n.period = r.period and n.source = r.source
          and (n.status in ('SUBMITTED', 'ACCEPTED') or n.decided_at > %s)
          and (not n.after_final or n.status = 'ACCEPTED')) counted
      join report_measure m on m.vendor_id = r.vendor_id and m.report_id = r.id
      left join (values %s) known (code, unit) on known.code = m.measure"""
          .formatted(
              Setting.RETURNED_SINCE.sql(),
              KnownMeasures.all().stream()
                  .map(it -> "('%s', '%s')".formatted(it.code(), it.unit()))
                  .collect(joining(", ")));

  private static final List<Column> COLUMNS =
      List.of(
          always("reportId", ID, "r.id", "The report"),
          always("vendorId", ID, "r.vendor_id", "The vendor"),
          always("contractId", ID, "r.contract_id", "The contract"),
          always("contractReference", TEXT, "k.reference", "The contract's reference"),
          always("period", MONTH, "r.period", "The month"),
          always("periodStart", DATE, "r.period", "The first day of the month"),
          always("source", TEXT, "r.source", "Whose report it is: VENDOR or CLIENT"),
          always("revision", WHOLE, "r.revision", "Counts one side's reports of the month"),
          always("status", TEXT, "r.status", "SUBMITTED, ACCEPTED or RETURNED"),
          always("submittedAt", INSTANT, "r.submitted_at", "When it was handed over"),
          always("late", FLAG, "r.late", "Whether that was after the last day"),
          always(
              "counted",
              FLAG,
              "r.revision is not distinct from counted.revision",
              "Whether this revision is the one of its side that counts"),
          always("activity", TEXT, "m.activity", "The line's activity"),
          always("channel", TEXT, "m.channel", "The line's channel"),
          always("measure", TEXT, "m.measure", "The measure's code"),
          maybe("unit", TEXT, UNIT, "The measure's unit"),
          always("value", NUMBER, "m.value", "The figure as it was reported, exact"));

  public static final Dataset MEASURES =
      new Dataset(
          "measures",
          "BiMeasure",
          COLUMNS,
          FROM,
          Subject.REPORT,
          Dataset.named(
              COLUMNS,
              "contractId",
              "period",
              "source",
              "revision",
              "activity",
              "channel",
              "measure"));

  private MeasureDataset() {}
}
