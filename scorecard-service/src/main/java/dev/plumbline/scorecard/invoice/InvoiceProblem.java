package dev.plumbline.scorecard.invoice;

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

  private final Definition definition;

  InvoiceProblem(String title, String description) {
    definition = new Definition(CONFLICT, title, description);
  }

  @Override
  public Definition definition() {
    return definition;
  }
}
