/// The register of vendors: profile, status and risk tier, the last two with a history that only
/// grows, and the search for vendors. [Vendor] is the aggregate, [VendorService] the way to it.
///
/// `diligence` says what a tier demands and what counts; `identifier` has the rules of identifiers;
/// `entry` is the mechanism behind all that a vendor has several of, each in a package of its own
/// (`site`, `contact`, `certification`, `document`, `subcontractor`); `note` and `change` are what
/// the client writes down and what the vendor asks for.
@NullMarked
package dev.plumbline.vendor.registry;

import org.jspecify.annotations.NullMarked;
