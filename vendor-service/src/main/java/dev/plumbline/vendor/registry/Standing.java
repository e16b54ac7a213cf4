package dev.plumbline.vendor.registry;

import java.util.List;

/// What another service needs to know before it relies on a vendor.
///
/// @param missing the due-diligence items that the vendor's tier demands and that do not count
// today
public record Standing(Vendor vendor, List<DueDiligence.Item> missing) {}
