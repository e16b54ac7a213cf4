package dev.plumbline.scorecard.bi.dataset;

import static dev.plumbline.scorecard.bi.dataset.Column.always;
import static dev.plumbline.scorecard.bi.dataset.Column.maybe;
import static dev.plumbline.scorecard.bi.dataset.ColumnType.DATE;
import static dev.plumbline.scorecard.bi.dataset.ColumnType.ID;
import static dev.plumbline.scorecard.bi.dataset.ColumnType.INSTANT;
import static dev.plumbline.scorecard.bi.dataset.ColumnType.MONTH;
import static dev.plumbline.scorecard.bi.dataset.ColumnType.NUMBER;
import static dev.plumbline.scorecard.bi.dataset.ColumnType.TEXT;
import static dev.plumbline.scorecard.bi.dataset.ColumnType.WHOLE;

import java.util.List;

/// A row for each entry of the ledger: what is owed, and not what a scorecard says before it is
/// FINAL.
public final class CreditDataset {

  private static final String FROM =
      """
      ledger_entry l join contract k on k.vendor_id = l.vendor_id and k.contract_id = l.contract_id
      left join restatement t on t.vendor_id = l.vendor_id and t.scorecard_id = l.scorecard_id""";

  private static final List<Column> COLUMNS =
      List.of(
          always("entryId", ID, "l.id", "The entry in the ledger"),
          always("vendorId", ID, "l.vendor_id", "The vendor"),
          always("contractId", ID, "l.contract_id", "The contract"),
          always("contractReference", TEXT, "k.reference", "The contract's reference"),
          always("period", MONTH, "l.period", "The month whose scorecard it follows from"),
          always("periodStart", DATE, "l.period", "The first day of the month"),
          always(
              "kind",
              TEXT,
              "l.kind",
              "CREDIT, EARN_BACK, or CORRECTION of what was posted before or by hand"),
          maybe("clause", TEXT, "l.clause", "The clause's code; absent where no clause is meant"),
          maybe("creditPeriod", MONTH, "l.credit_period", "The month of a credit that is returned"),
          always("currency", TEXT, "l.currency", "ISO 4217, of the amount"),
          always(
              "amount", NUMBER, "l.amount", "What the vendor owes by it; negative: what it gets"),
          maybe("scorecardId", ID, "l.scorecard_id", "The scorecard; absent for one by hand"),
          maybe("revision", WHOLE, "l.revision", "The scorecard's revision"),
          maybe("cause", TEXT, "t.cause", "Why the month was restated; absent where it was not"),
          maybe("reason", TEXT, "l.reason", "Of a correction by hand"),
          always("postedAt", INSTANT, "l.posted_at", "When it was posted"));

  public static final Dataset CREDITS =
      new Dataset(
          "credits",
          "BiCredit",
          COLUMNS,
          FROM,
          Subject.LEDGER_ENTRY,
          Dataset.named(COLUMNS, "contractId", "period", "entryId"));

  private CreditDataset() {}
}
