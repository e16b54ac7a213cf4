package dev.plumbline.scorecard.scorecard;

import dev.plumbline.scorecard.scorecard.life.Life;
import dev.plumbline.scorecard.scoring.Standing;
import java.time.Instant;
import java.time.YearMonth;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Which scorecards a listing shows: those that meet every condition that is given.
///
/// @param from the first month
/// @param to the last month
/// @param asOf as they were known then; absent for now
public record ScorecardFilter(
    @Nullable UUID contractId,
    @Nullable UUID vendorId,
    @Nullable YearMonth period,
    @Nullable YearMonth from,
    @Nullable YearMonth to,
    @Nullable Standing standing,
    @Nullable Life life,
    @Nullable Instant asOf) {}
