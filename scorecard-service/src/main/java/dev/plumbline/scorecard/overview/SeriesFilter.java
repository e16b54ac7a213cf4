package dev.plumbline.scorecard.overview;

import java.time.YearMonth;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Which contracts a series is of, and from which month to which, both included.
public record SeriesFilter(
    @Nullable UUID vendorId, @Nullable UUID contractId, YearMonth from, YearMonth to) {}
