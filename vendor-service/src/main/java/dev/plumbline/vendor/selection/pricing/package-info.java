/// What a candidate wants to be paid for, as it is written, and what the brief's volume scenario
/// costs by that. The fee function is the kernel's.
@NullMarked
package dev.plumbline.vendor.selection.pricing;

import org.jspecify.annotations.NullMarked;
