package dev.plumbline.vendor.registry.row;

import java.util.UUID;

/// Anything that belongs to one vendor and has an id of its own.
public interface VendorRow {

  UUID id();

  UUID vendorId();
}
