package dev.plumbline.vendor.registry;

import java.util.List;

/// What another service needs to know before it relies on a vendor.
///
/// @param missing what the vendor's tier demands of due diligence and does not count today
public record Standing(Vendor vendor, List<DueDiligence.Item> missing) {}
