/// Where a scorecard's figures come from. The explanation is a document: it is written with the
/// scorecard, from the very results that the scorecard shows, and read as it was written, so that
/// it never says anything else than what was published.
@NullMarked
package dev.plumbline.scorecard.scorecard.explanation;

import org.jspecify.annotations.NullMarked;
