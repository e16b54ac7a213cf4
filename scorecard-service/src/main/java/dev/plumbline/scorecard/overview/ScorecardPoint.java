package dev.plumbline.scorecard.overview;

import dev.plumbline.kernel.metric.Family;
import dev.plumbline.kernel.money.Money;
import dev.plumbline.scorecard.scorecard.life.Life;
import dev.plumbline.scorecard.scoring.Standing;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// What a contract's month came to.
///
/// @param families the scores of those with a scored clause
/// @param overall absent where no clause could be scored
/// @param cxCapApplied whether customer experience and behaviour held the standing down
/// @param credits their sum under the cap; absent while the month's fee is not known
public record ScorecardPoint(
    UUID vendorId,
    UUID contractId,
    String contractReference,
    UUID id,
    YearMonth period,
    int revision,
    Life life,
    Map<Family, BigDecimal> families,
    Optional<BigDecimal> overall,
    Optional<BigDecimal> experienceAndBehaviour,
    Standing standing,
    boolean cxCapApplied,
    Optional<Money> credits) {}
