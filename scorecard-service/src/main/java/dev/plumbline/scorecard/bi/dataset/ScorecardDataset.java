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

import dev.plumbline.scorecard.scorecard.parts.FamilyColumns;
import java.util.List;
import java.util.stream.Stream;

/// A row for each scorecard: the families beside each other.
public final class ScorecardDataset {

  /// What a row of any dataset of scorecards begins with.
  static final List<Column> IDENTITY =
      List.of(
          always("scorecardId", ID, "s.id", "The scorecard"),
          always("vendorId", ID, "s.vendor_id", "The vendor"),
          always("contractId", ID, "s.contract_id", "The contract"),
          always("contractReference", TEXT, "s.contract_reference", "The contract's reference"),
          always("period", MONTH, "s.period", "The month"),
          always("periodStart", DATE, "s.period", "The first day of the month"),
          always("revision", WHOLE, "s.revision", "Counts the scorecards of a contract's month"),
          always("life", TEXT, "s.life", "PROVISIONAL, PUBLISHED, DISPUTED or FINAL"));

  private static final String SCORE = "0 to 100, exact; absent where no clause of it was scored";

  private static final List<Column> COLUMNS =
      Stream.of(
              IDENTITY,
              List.of(
                  always("termsVersion", WHOLE, "s.terms_version", "The version of the contract"),
                  maybe("overall", NUMBER, "s.overall", "The overall score, " + SCORE),
                  maybe(
                      "efficiency", NUMBER, "families.efficiency", "The family's score, " + SCORE),
                  maybe(
                      "customerExperience",
                      NUMBER,
                      "families.customer_experience",
                      "The family's score, " + SCORE),
                  maybe("behaviour", NUMBER, "families.behaviour", "The family's score, " + SCORE),
                  maybe("workforce", NUMBER, "families.workforce", "The family's score, " + SCORE),
                  maybe("cost", NUMBER, "families.cost", "The family's score, " + SCORE),
                  maybe(
                      "governance", NUMBER, "families.governance", "The family's score, " + SCORE),
                  maybe(
                      "customerExperienceAndBehaviour",
                      NUMBER,
                      "s.experience_and_behaviour",
                      "The two families taken together, " + SCORE),
                  always(
                      "standing", TEXT, "s.standing", "LEADING, ON_TRACK, WATCH, AT_RISK, UNRATED"),
                  always(
                      "standingBeforeCap",
                      TEXT,
                      "s.standing_before_cap",
                      "The standing by the overall score alone"),
                  always(
                      "cxCapApplied",
                      FLAG,
                      "s.standing <> s.standing_before_cap",
                      "Whether customer experience and behaviour held the standing down"),
                  always("currency", TEXT, "s.currency", "ISO 4217, of every amount in the row"),
                  maybe("fee", NUMBER, "s.fee", "The month's fee; absent while it is not known"),
                  maybe(
                      "feeBasis",
                      TEXT,
                      "s.fee_basis",
                      "INVOICED, PRICED, MEAN_OF_MONTHS_BEFORE, UNKNOWN; absent on scorecards older"
                          + " than this column"),
                  maybe("atRisk", NUMBER, "s.at_risk", "The part of the fee at risk"),
                  maybe("creditCap", NUMBER, "s.cap", "The most that credits may come to"),
                  maybe(
                      "creditCapCarried",
                      NUMBER,
                      "s.cap_carried",
                      "What credits of a quarter may come to beyond the cap"),
                  maybe("creditTotal", NUMBER, "s.credit_total", "The credits under the cap"),
                  maybe("creditCapped", FLAG, "s.credit_capped", "Whether the cap cut the credits"),
                  always("computedAt", INSTANT, "s.computed_at", "When it was worked out"),
                  maybe("publishedAt", INSTANT, "s.published_at", "Since when the vendor sees it")))
          .flatMap(List::stream)
          .toList();

  public static final Dataset SCORECARDS =
      new Dataset(
          "scorecards",
          "BiScorecard",
          COLUMNS,
          "scorecard s " + FamilyColumns.JOIN,
          Subject.SCORECARD,
          Dataset.named(COLUMNS, "contractId", "period"));

  private ScorecardDataset() {}
}
