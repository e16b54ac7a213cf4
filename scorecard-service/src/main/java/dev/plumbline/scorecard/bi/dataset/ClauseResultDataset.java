package dev.plumbline.scorecard.bi.dataset;

import static dev.plumbline.scorecard.bi.dataset.Column.always;
import static dev.plumbline.scorecard.bi.dataset.Column.maybe;
import static dev.plumbline.scorecard.bi.dataset.ColumnType.FLAG;
import static dev.plumbline.scorecard.bi.dataset.ColumnType.NUMBER;
import static dev.plumbline.scorecard.bi.dataset.ColumnType.TEXT;
import static dev.plumbline.scorecard.bi.dataset.ColumnType.WHOLE;

import java.util.List;
import java.util.stream.Stream;

/// A row for each clause of each scorecard.
public final class ClauseResultDataset {

  static final String CLAUSES =
      "scorecard s join scorecard_clause c on c.vendor_id = s.vendor_id and c.scorecard_id = s.id";

  private static final List<Column> COLUMNS =
      Stream.of(
              ScorecardDataset.IDENTITY,
              List.of(
                  always("clause", TEXT, "c.code", "The clause's code in the contract"),
                  always("metric", TEXT, "c.metric", "The metric's code"),
                  always("metricVersion", WHOLE, "c.metric_version", "The definition's version"),
                  always("family", TEXT, "c.family", "The metric's family"),
                  always("unit", TEXT, "c.unit", "The metric's unit"),
                  always("decimals", WHOLE, "c.decimals", "How many a value is shown with"),
                  always("weight", WHOLE, "c.weight", "Relative to the scorecard's other clauses"),
                  always("critical", FLAG, "c.critical", "Whether a default costs something"),
                  maybe("expectedLow", NUMBER, "c.expected_low", "Expected at least"),
                  maybe("minimumLow", NUMBER, "c.minimum_low", "The lowest that is tolerated"),
                  maybe("expectedHigh", NUMBER, "c.expected_high", "Expected at most"),
                  maybe("minimumHigh", NUMBER, "c.minimum_high", "The highest that is tolerated"),
                  always("outcome", TEXT, "c.outcome", "How the clause came out"),
                  maybe("numerator", NUMBER, "c.numerator", "Of the metric's ratio, exact"),
                  maybe("denominator", NUMBER, "c.denominator", "Of the metric's ratio, exact"),
                  maybe("value", NUMBER, "c.value", "The metric's value, exact"),
                  maybe(
                      "attainment",
                      NUMBER,
                      "c.attainment",
                      "0 to 100, exact; absent where the clause takes no part in the scores"),
                  always("isDefault", FLAG, "c.is_default", "Whether it is a default"),
                  maybe(
                      "defaultReason",
                      TEXT,
                      "c.default_reason",
                      "BELOW_MINIMUM, NOT_REPORTED or TOO_OFTEN_BELOW_EXPECTED"),
                  always("chronic", FLAG, "c.chronic", "Whether the clause fails chronically"),
                  always("metInARow", WHOLE, "c.met_run", "Months in a row met, up to this one"),
                  always("currency", TEXT, "s.currency", "ISO 4217, of every amount in the row"),
                  maybe(
                      "creditAtRisk", NUMBER, "c.credit_at_risk", "What a share of is the credit"),
                  maybe("creditDoubled", FLAG, "c.credit_doubled", "Whether it costs twice"),
                  maybe("creditUncapped", NUMBER, "c.credit_uncapped", "Before the month's cap"),
                  maybe("credit", NUMBER, "c.credit", "What the default costs under the cap")))
          .flatMap(List::stream)
          .toList();

  public static final Dataset CLAUSE_RESULTS =
      new Dataset(
          "clause-results",
          "BiClauseResult",
          COLUMNS,
          CLAUSES,
          Subject.SCORECARD,
          Dataset.named(COLUMNS, "contractId", "period", "clause"));

  private ClauseResultDataset() {}
}
