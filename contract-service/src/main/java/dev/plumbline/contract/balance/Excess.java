package dev.plumbline.contract.balance;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// How far a part is above its limit: either of the two brings it down to that.
///
/// @param less to take from the part
/// @param more to add to the rest; absent where the limit is 0, which no rest can bring about
record Excess(BigDecimal less, @Nullable BigDecimal more) {}
