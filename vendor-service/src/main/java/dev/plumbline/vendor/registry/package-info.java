/// The register of vendors: profile, status, risk tier and due diligence, the first two with a
/// history that only grows. [Vendor] is the aggregate, [VendorService] the way to it.
@NullMarked
package dev.plumbline.vendor.registry;

import org.jspecify.annotations.NullMarked;
