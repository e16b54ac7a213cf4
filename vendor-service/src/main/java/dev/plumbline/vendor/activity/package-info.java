/// The register of customer-service activities, and where each belongs: assessed by four factors,
/// placed by the pure rule in `placement`, and ruled upon by people for a time.
///
/// [Activity] is the aggregate; [Assessment], [VerdictOverride] and [Waiver] are its append-only
/// histories; [ActivityPlacement] brings them together for one day. [ActivityService] and
/// [RulingService] are the ways to it. Nothing here is a vendor's to read.
@NullMarked
package dev.plumbline.vendor.activity;

import org.jspecify.annotations.NullMarked;
