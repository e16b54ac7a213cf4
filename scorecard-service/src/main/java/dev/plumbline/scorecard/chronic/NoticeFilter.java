package dev.plumbline.scorecard.chronic;

import java.time.YearMonth;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Which notices a listing shows: those that meet every condition that is given.
public record NoticeFilter(
    @Nullable UUID vendorId,
    @Nullable UUID contractId,
    @Nullable YearMonth period,
    @Nullable Boolean groundStands) {}
