/// The register of vendors. Read [Vendor] first, the aggregate, with its `profile` and its
/// [VendorStatus]; then [VendorService], the one way to change it. Status and risk tier change only
/// together with an entry in a history that only grows: [StatusChange], [RiskTierChange].
///
/// Then `diligence`, which says what a tier demands and what counts, and [Standing], which holds a
/// vendor against it; and `search`, which lists vendors.
///
/// What belongs to a vendor comes last. `row` finds it, whatever it is. `entry` is the mechanism
/// behind all that a vendor has several of, each in a package of its own (`site`, `contact`,
/// `certification`, `document`, `subcontractor`); `note` is what the client writes down, `change`
/// what the vendor asks for. `identifier` has the rules of all identifiers.
@NullMarked
package dev.plumbline.vendor.registry;

import org.jspecify.annotations.NullMarked;
