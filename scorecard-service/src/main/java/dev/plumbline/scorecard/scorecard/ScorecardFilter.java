package dev.plumbline.scorecard.scorecard;

import dev.plumbline.scorecard.scorecard.life.Life;
import dev.plumbline.scorecard.scoring.Standing;
import dev.plumbline.service.page.Conditions;
import dev.plumbline.service.page.PageRequest;
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
    @Nullable Instant asOf) {

  /// The conditions that hold whenever it is asked about: of what a scorecard is about.
  Conditions of(Conditions visible, PageRequest page) {
    return visible
        .and("id > :after", "after", page.afterId().orElse(null))
        .and("contractId = :contract", "contract", contractId)
        .and("vendorId = :vendor", "vendor", vendorId)
        .and("period = :period", "period", period)
        .and("period >= :from", "from", from)
        .and("period <= :to", "to", to);
  }
}
