package dev.plumbline.contract.metric;

import dev.plumbline.web.problem.ProblemType;

/// The problems that only metrics and measures can answer with.
public enum MetricProblem implements ProblemType {
  METRIC_EXISTS(
      409,
      "The code belongs to a metric already",
      "A metric's code is unique, those of Plumbline's own catalogue included. A change of a metric"
          + " that you published is a new version: `POST /api/v1/metrics/{code}/versions`."),
  CATALOGUE_METRIC(
      409,
      "The metric is Plumbline's own",
      "Metrics of the catalogue get their versions with releases of Plumbline. Publish one of your"
          + " own under another code."),
  MEASURE_EXISTS(
      409,
      "The code belongs to a measure already",
      "A measure's code is unique, and a measure is never changed. Thresholds such as"
          + " `answeredWithin45` exist for any number of seconds and need not be added.");

  private final Definition definition;

  MetricProblem(int status, String title, String description) {
    definition = new Definition(status, title, description);
  }

  @Override
  public Definition definition() {
    return definition;
  }
}
