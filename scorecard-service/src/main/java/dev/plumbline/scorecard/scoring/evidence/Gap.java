package dev.plumbline.scorecard.scoring.evidence;

import dev.plumbline.kernel.measure.Line;
import dev.plumbline.kernel.measure.Party;
import java.time.YearMonth;

/// A measure that is needed and not known.
///
/// @param owedBy the party whose failing it is
public record Gap(YearMonth month, Line line, String measure, Party owedBy) {}
