/// What reports say to scoring, for hundreds of contracts at once: whose report counts, and what
/// was forecast.
@NullMarked
package dev.plumbline.scorecard.report.evidence;

import org.jspecify.annotations.NullMarked;
