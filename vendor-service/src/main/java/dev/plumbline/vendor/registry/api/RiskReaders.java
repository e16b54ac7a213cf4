package dev.plumbline.vendor.registry.api;

import dev.plumbline.web.identity.CurrentCaller;
import dev.plumbline.web.identity.Role;
import jakarta.inject.Singleton;
import java.util.Set;

/// Who may know of risk tiers and due diligence: the same as may ask for them by themselves.
@Singleton
class RiskReaders {

  private static final Set<Role> READERS =
      Set.of(Role.GOVERNANCE, Role.APPROVER, Role.AUDITOR, Role.INTEGRATION);

  private final CurrentCaller caller;

  RiskReaders(CurrentCaller caller) {
    this.caller = caller;
  }

  boolean includeTheCaller() {
    return READERS.stream().anyMatch(caller.get()::has);
  }
}
