package dev.plumbline.scorecard.bi.dataset;

import static dev.plumbline.scorecard.bi.dataset.Column.always;
import static dev.plumbline.scorecard.bi.dataset.ColumnType.NUMBER;
import static dev.plumbline.scorecard.bi.dataset.ColumnType.TEXT;

import java.util.List;
import java.util.stream.Stream;

/// A row for each credit of a clause in a month.
public final class CreditDataset {

  private static final List<Column> COLUMNS =
      Stream.of(
              ScorecardDataset.IDENTITY,
              List.of(
                  always("clause", TEXT, "c.code", "The clause whose default it is for"),
                  always("metric", TEXT, "c.metric", "The metric's code"),
                  always("outcome", TEXT, "c.outcome", "How the clause came out"),
                  always(
                      "basis",
                      TEXT,
                      "'COMPUTED'",
                      "COMPUTED: what the scorecard says; nothing is owed by it alone"),
                  always("currency", TEXT, "s.currency", "ISO 4217, of every amount in the row"),
                  always("fee", NUMBER, "s.fee", "The month's fee"),
                  always("atRisk", NUMBER, "s.at_risk", "The part of the fee at risk"),
                  always("uncapped", NUMBER, "c.credit_uncapped", "Before the month's cap"),
                  always("amount", NUMBER, "c.credit", "Under the month's cap")))
          .flatMap(List::stream)
          .toList();

  public static final Dataset CREDITS =
      new Dataset(
          "credits",
          "BiCredit",
          COLUMNS,
          ClauseResultDataset.CLAUSES + " and c.credit is not null",
          "s",
          Dataset.named(COLUMNS, "contractId", "period", "clause"));

  private CreditDataset() {}
}
