/// Contracts, from the first draft until they expire or are terminated.
///
/// Read [Contract] for its life, [ContractService] for who does what, and [ContractLife] for what
/// the clock does, which [ContractLifeJob] brings. What contracts say, and how both parties come to
/// agree to it, is in `version`; how one ends before its term in `termination`.
@NullMarked
package dev.plumbline.contract.agreement;

import org.jspecify.annotations.NullMarked;
