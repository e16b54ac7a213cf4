package dev.plumbline.scorecard.relief;

import java.time.YearMonth;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Which reliefs a listing shows: those that meet every condition that is given.
public record ReliefFilter(
    @Nullable UUID contractId,
    @Nullable UUID vendorId,
    @Nullable YearMonth period,
    @Nullable ReliefStatus status) {}
