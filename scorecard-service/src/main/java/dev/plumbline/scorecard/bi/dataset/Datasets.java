package dev.plumbline.scorecard.bi.dataset;

import java.util.List;

/// Every dataset that there is.
public final class Datasets {

  public static final List<Dataset> ALL =
      List.of(
          ScorecardDataset.SCORECARDS,
          ClauseResultDataset.CLAUSE_RESULTS,
          MeasureDataset.MEASURES,
          CreditDataset.CREDITS);

  private Datasets() {}
}
