package dev.plumbline.vendor.registry;

import dev.plumbline.web.problem.ProblemType;

/// The problems that only the register of vendors can answer with.
public enum RegistryProblem implements ProblemType {
  VENDOR_EXISTS(
      "The vendor is registered already",
      "Country and registration id together name one company, and there is a vendor with both. Find"
          + " it with `GET /api/v1/vendors?country=…&registrationId=…`."),
  ILLEGAL_STATUS_CHANGE(
      "A vendor of this status cannot become that",
      "A vendor goes from PROSPECT by IN_DUE_DILIGENCE and APPROVED to ACTIVE, between ACTIVE and"
          + " SUSPENDED, and ends as OFFBOARDED; before its approval it can be REJECTED. The detail"
          + " names what is legal now."),
  DUE_DILIGENCE_INCOMPLETE(
      "Due diligence is incomplete",
      "Only a vendor with a risk tier and with every due-diligence item that the tier demands, none"
          + " expired, can be approved. All that is missing is listed in `errors`.");

  private static final int CONFLICT = 409;

  private final String title;
  private final String description;

  RegistryProblem(String title, String description) {
    this.title = title;
    this.description = description;
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
