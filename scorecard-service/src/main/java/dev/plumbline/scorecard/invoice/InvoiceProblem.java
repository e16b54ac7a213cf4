package dev.plumbline.scorecard.invoice;

import dev.plumbline.web.problem.ProblemException;
import dev.plumbline.web.problem.ProblemType;

/// The problems that only invoices can answer with.
public enum InvoiceProblem implements ProblemType {
  ILLEGAL_INVOICE_CHANGE(
      "An invoice of this status cannot be changed so",
      "A RECEIVED invoice is accepted or rejected, once; one that a later invoice of the same month"
          + " takes the place of can only be rejected. The detail names what is legal now."),
  INVOICE_NUMBER_TAKEN(
      "The contract has an invoice of this number",
      "A vendor numbers its invoices once. A correction is an invoice with a number of its own; find"
          + " what was received with `GET /api/v1/invoices?contractId=`.");

  private static final int CONFLICT = 409;

  private final String title;
  private final String description;

  InvoiceProblem(String title, String description) {
    this.title = title;
    this.description = description;
  }

  ProblemException because(String detail) {
    return ProblemException.of(this).detail(detail);
  }

  @Override
  public String slug() {
    return ProblemType.slugOf(this);
  }

  @Override
  public String title() {
    return title;
  }

  @Override
  public int status() {
    return CONFLICT;
  }

  @Override
  public String description() {
    return description;
  }
}
