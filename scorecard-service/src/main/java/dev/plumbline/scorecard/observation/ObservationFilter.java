package dev.plumbline.scorecard.observation;

import java.time.YearMonth;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Which observations a listing shows: those that meet every condition that is given.
public record ObservationFilter(
    @Nullable UUID contractId, @Nullable YearMonth period, @Nullable String clause) {}
