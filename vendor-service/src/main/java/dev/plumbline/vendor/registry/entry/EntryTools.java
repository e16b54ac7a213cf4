package dev.plumbline.vendor.registry.entry;

import dev.plumbline.service.audit.Audit;
import dev.plumbline.vendor.registry.VendorService;
import dev.plumbline.vendor.registry.row.VendorRows;
import jakarta.inject.Singleton;
import java.time.Clock;

/// What the service of every kind of entry works with.
@Singleton
public class EntryTools {

  final VendorService vendors;
  final VendorRows rows;
  final Audit audit;
  final Clock clock;

  EntryTools(VendorService vendors, VendorRows rows, Audit audit, Clock clock) {
    this.vendors = vendors;
    this.rows = rows;
    this.audit = audit;
    this.clock = clock;
  }
}
