package dev.plumbline.web.identity;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// What a caller may be. The `READ_…` roles belong to the services alone: no user and no client
/// outside has one.
public enum Role {
  GOVERNANCE(Roles.GOVERNANCE),
  APPROVER(Roles.APPROVER),
  QUALITY_ANALYST(Roles.QUALITY_ANALYST),
  FINANCE(Roles.FINANCE),
  AUDITOR(Roles.AUDITOR),
  VENDOR(Roles.VENDOR),
  BI_READER(Roles.BI_READER),
  INTEGRATION(Roles.INTEGRATION),
  READ_STANDING(Roles.READ_STANDING),
  READ_PLACEMENT(Roles.READ_PLACEMENT),
  READ_AWARD(Roles.READ_AWARD),
  READ_TERMS(Roles.READ_TERMS);

  private static final Map<String, Role> BY_CLAIM =
      Arrays.stream(values()).collect(Collectors.toMap(Role::claim, Function.identity()));

  private final String claim;

  Role(String claim) {
    this.claim = claim;
  }

  /// The role's name in a token.
  public String claim() {
    return claim;
  }

  /// Whether only services may have it.
  public boolean betweenServices() {
    return switch (this) {
      case READ_STANDING, READ_PLACEMENT, READ_AWARD, READ_TERMS -> true;
      case GOVERNANCE,
          APPROVER,
          QUALITY_ANALYST,
          FINANCE,
          AUDITOR,
          VENDOR,
          BI_READER,
          INTEGRATION ->
          false;
    };
  }

  /// The role of this name; empty for a name that is none of ours (Keycloak's own, for example).
  public static Optional<Role> of(String claim) {
    return Optional.ofNullable(BY_CLAIM.get(claim));
  }
}
