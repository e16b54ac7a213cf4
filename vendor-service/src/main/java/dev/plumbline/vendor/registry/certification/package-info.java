/// What a vendor is certified for. A certification by a scheme that the vendor's tier demands
/// counts through its last day, in approval and in the vendor's standing.
@NullMarked
package dev.plumbline.vendor.registry.certification;

import org.jspecify.annotations.NullMarked;
