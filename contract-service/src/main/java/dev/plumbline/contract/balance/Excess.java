package dev.plumbline.contract.balance;

import java.math.BigDecimal;

/// How far a part is above its limit: either of the two brings it down to it.
///
/// @param less to take from the part
/// @param more to add to the rest
record Excess(BigDecimal less, BigDecimal more) {}
