package dev.plumbline.scorecard.scorecard.parts;

import java.util.List;

/// The tables that hold the parts of a scorecard, each by `vendor_id` and `scorecard_id`. Whatever
/// replaces a scorecard or keeps what is replaced goes through all of them.
public final class PartTables {

  public static final List<String> ALL =
      List.of(
          "scorecard_family",
          "scorecard_clause",
          "scorecard_fact",
          "scorecard_fee_item",
          "scorecard_return",
          "scorecard_explanation");

  private PartTables() {}
}
