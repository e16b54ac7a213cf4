package dev.plumbline.scorecard.scoring.evidence;

import dev.plumbline.kernel.measure.Line;
import dev.plumbline.kernel.measure.Measures;
import dev.plumbline.kernel.measure.Party;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/// What one line of one month gives to a pool.
///
/// @param source whose figures they are
/// @param revision of that party's report; absent for observations
/// @param measures those that are needed and known
public record Part(
    YearMonth month, Line line, Party source, @Nullable Integer revision, Measures measures) {}
