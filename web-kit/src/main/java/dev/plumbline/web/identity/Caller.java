package dev.plumbline.web.identity;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Who makes a request.
///
/// @param subject the identity provider's id, stable for ever
/// @param name the user's name, or the client's id for a program; for people who read
/// @param roles those that count for this process
/// @param vendorId the vendor that the caller acts for; present exactly for the role `vendor`
public record Caller(String subject, String name, Set<Role> roles, @Nullable UUID vendorId) {

  public Caller {
    roles = Set.copyOf(roles);
    if (roles.contains(Role.VENDOR) != (vendorId != null)) {
      throw new IllegalArgumentException("The role vendor and a vendor's id go together");
    }
  }

  public boolean has(Role role) {
    return roles.contains(role);
  }

  public boolean isVendor() {
    return vendorId != null;
  }
}
