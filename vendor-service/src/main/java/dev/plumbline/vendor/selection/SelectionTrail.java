package dev.plumbline.vendor.selection;

import dev.plumbline.service.audit.Audit;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What the audit says about selections. Vendors read the entries that concern them, and these
/// never do; drafts of scores leave no entry, because entries would tell how far their
/// evaluators are.
@Singleton
class SelectionTrail {

  private static final @Nullable UUID NOT_FOR_VENDORS = null;

  private final Audit audit;

  SelectionTrail(Audit audit) {
    this.audit = audit;
  }

  /// @param details without scores
  void record(String action, Selection selection, Map<String, ?> details) {
    audit.record(action, "selection", selection.id(), NOT_FOR_VENDORS, details);
  }
}
