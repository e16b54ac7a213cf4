package dev.plumbline.web.identity;

/// The names of the roles as tokens and `@RolesAllowed` spell them; [Role] is the closed choice.
public final class Roles {

  public static final String GOVERNANCE = "governance";
  public static final String APPROVER = "approver";
  public static final String QUALITY_ANALYST = "quality-analyst";
  public static final String FINANCE = "finance";
  public static final String AUDITOR = "auditor";
  public static final String VENDOR = "vendor";
  public static final String BI_READER = "bi-reader";
  public static final String INTEGRATION = "integration";
  public static final String READ_STANDING = "read-standing";
  public static final String READ_PLACEMENT = "read-placement";
  public static final String READ_AWARD = "read-award";
  public static final String READ_TERMS = "read-terms";

  private Roles() {}
}
