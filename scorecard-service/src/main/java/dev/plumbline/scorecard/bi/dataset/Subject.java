package dev.plumbline.scorecard.bi.dataset;

/// What a dataset's rows belong to, which decides whose rows they are and which of them count.
public enum Subject {
  /// Of a month the newest counts, from PUBLISHED on unless provisional ones are asked for.
  SCORECARD("s"),
  /// Drafts are their writer's; all else counts.
  REPORT("r"),
  /// What is posted is never changed.
  LEDGER_ENTRY("l");

  private final String alias;

  Subject(String alias) {
    this.alias = alias;
  }

  /// What a dataset's query calls the table that has `vendor_id`, `contract_id` and `period`.
  public String alias() {
    return alias;
  }
}
