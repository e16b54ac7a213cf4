/// Prices of the volume scenario against figures worked by hand.
@NullMarked
package dev.plumbline.vendor.selection.pricing;

import org.jspecify.annotations.NullMarked;
