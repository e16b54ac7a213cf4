/// How a programme finds its vendor: candidates that pass the knock-outs are scored blind, ranked
/// by weighted criteria and the computed price, and one is awarded with a reason and an approval.
///
/// A selection knows its programme by id and by the frozen `brief` it was opened with. `Blindness`
/// alone decides who may see which scores; `ranking` is plain arithmetic.
@NullMarked
package dev.plumbline.vendor.selection;

import org.jspecify.annotations.NullMarked;
