package dev.plumbline.scorecard.report.api;

/// The parameter by which a report can be tried.
public final class DryRun {

  public static final String NAME = "dryRun";

  public static final String DESCRIPTION =
      "Whether to answer the very same and keep nothing: no report, no audit entry, no key";

  private DryRun() {}
}
