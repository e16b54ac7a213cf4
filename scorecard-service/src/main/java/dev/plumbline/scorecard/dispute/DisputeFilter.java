package dev.plumbline.scorecard.dispute;

import dev.plumbline.scorecard.dispute.statement.DisputeStatus;
import java.time.YearMonth;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Which disputes a listing shows: those that meet every condition that is given.
public record DisputeFilter(
    @Nullable UUID scorecardId,
    @Nullable UUID contractId,
    @Nullable UUID vendorId,
    @Nullable YearMonth period,
    @Nullable DisputeStatus status) {}
