package dev.plumbline.vendor.programme;

import dev.plumbline.service.audit.Audit;
import jakarta.inject.Singleton;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What the audit says about programmes. Vendors read the entries that concern them, and none of
/// these does.
@Singleton
class ProgrammeTrail {

  private static final @Nullable UUID NOT_FOR_VENDORS = null;

  private final Audit audit;

  ProgrammeTrail(Audit audit) {
    this.audit = audit;
  }

  void record(String action, UUID programmeId, Object details) {
    audit.record(action, "programme", programmeId, NOT_FOR_VENDORS, details);
  }
}
