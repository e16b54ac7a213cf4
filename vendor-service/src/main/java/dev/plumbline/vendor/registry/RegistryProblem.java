package dev.plumbline.vendor.registry;

import dev.plumbline.web.problem.ProblemType;

/// The problems that only the register of vendors can answer with.
public enum RegistryProblem implements ProblemType {
  VENDOR_EXISTS(
      Kind.STATE,
      "The vendor is registered already",
      "Country and registration id together name one company, and there is a vendor with both. Find"
          + " it with `GET /api/v1/vendors?country=…&registrationId=…`."),
  LEI_TAKEN(
      Kind.STATE,
      "Another vendor has this LEI",
      "A Legal Entity Identifier names one company in the world. The detail names the vendor that has"
          + " it."),
  VAT_NUMBER_TAKEN(
      Kind.STATE,
      "Another vendor has this VAT number",
      "A VAT number names one company in the world. The detail names the vendor that has it."),
  CERTIFICATION_TAKEN(
      Kind.STATE,
      "The certification is recorded already",
      "Scheme and number together name one certificate in the world. The detail names the vendor that"
          + " it is recorded for."),
  UNKNOWN_COUNTRY(
      Kind.CONTENT,
      "There is no such country",
      "Countries are named by their ISO 3166-1 alpha-2 codes, in capital letters."),
  UNKNOWN_LANGUAGE(
      Kind.CONTENT,
      "There is no such language",
      "Languages are named by their ISO 639-1 codes, in small letters. Codes that ISO has withdrawn"
          + " are not taken: Hebrew is `he`, Indonesian `id`, Yiddish `yi`."),
  INVALID_LEI(
      Kind.CONTENT,
      "This is no LEI",
      "A Legal Entity Identifier (ISO 17442) has 18 capital letters and digits and two check digits,"
          + " which must be right."),
  INVALID_VAT_NUMBER(
      Kind.CONTENT,
      "This is no VAT number",
      "A VAT number begins with its country's prefix and has that country's form and check digits,"
          + " without blanks."),
  OPENING_HOURS_OVERLAP(
      Kind.CONTENT,
      "Opening hours overlap",
      "A weekday can have several spans, none of which begins before the one before it has ended."),
  EXPIRY_BEFORE_BEGINNING(
      Kind.CONTENT,
      "It would have expired before it began",
      "What is shown counts through its last day, which comes after the day on which it was issued"
          + " or completed."),
  ILLEGAL_STATUS_CHANGE(
      Kind.STATE,
      "A vendor of this status cannot become that",
      "A vendor goes from PROSPECT by IN_DUE_DILIGENCE and APPROVED to ACTIVE, between ACTIVE and"
          + " SUSPENDED, and ends as OFFBOARDED; before its approval it can be REJECTED. From both ends"
          + " it can begin anew as a PROSPECT. The detail names what is legal now."),
  DUE_DILIGENCE_INCOMPLETE(
      Kind.STATE,
      "Due diligence is incomplete",
      "Only a vendor with a risk tier and with every due-diligence item and certification that the"
          + " tier demands, none expired, can be approved. All that is missing is listed in `errors`."),
  SUBCONTRACTOR_CYCLE(
      Kind.CONTENT,
      "A chain of subcontractors would lead back to a company on it",
      "Who works for whom is a tree: an entry cannot stand below itself, and no company, the vendor"
          + " included, can be found twice on the way from an entry to the vendor."),
  SUBCONTRACTOR_HAS_OTHERS(
      Kind.STATE, "Other subcontractors stand below this one", "Move or withdraw them first."),
  CHANGE_REQUEST_DECIDED(
      Kind.STATE,
      "The change request is decided already",
      "A request is accepted or declined once. Its vendor can make a new one."),
  CHANGE_REQUEST_OUTDATED(
      Kind.STATE,
      "The profile has changed since the request was made",
      "Accepting the request would undo that change. Decline it, so that the vendor can make a new"
          + " one.");

  private final Definition definition;

  RegistryProblem(Kind kind, String title, String description) {
    definition = new Definition(kind.status, title, description);
  }

  @Override
  public Definition definition() {
    return definition;
  }

  /// What stands against the request: the state of things, or its own content.
  private enum Kind {
    STATE(409),
    CONTENT(422);

    private final int status;

    Kind(int status) {
      this.status = status;
    }
  }
}
