/// What a vendor has several of, written once for every kind: added, replaced and withdrawn one by
/// one, each with a version of its own. A kind is a [VendorEntry] with its content and an
/// [EntryService] that says what its own rules are; `site` is the plainest.
@NullMarked
package dev.plumbline.vendor.registry.entry;

import org.jspecify.annotations.NullMarked;
