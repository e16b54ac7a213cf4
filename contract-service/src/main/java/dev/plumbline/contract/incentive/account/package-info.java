/// What the months of a deal pay the vendor and cost it: fee, credits and margin, by what is
/// reported of them. [Accounting] is where to begin.
@NullMarked
package dev.plumbline.contract.incentive.account;

import org.jspecify.annotations.NullMarked;
