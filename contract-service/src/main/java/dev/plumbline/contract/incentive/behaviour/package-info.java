/// The ways in which a vendor may behave, and what each does to the months of a deal. [Assumption]
/// holds every figure that is supposed.
@NullMarked
package dev.plumbline.contract.incentive.behaviour;

import org.jspecify.annotations.NullMarked;
