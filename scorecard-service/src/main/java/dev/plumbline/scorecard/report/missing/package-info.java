/// Months that a vendor has not reported, and whether it still has time.
@NullMarked
package dev.plumbline.scorecard.report.missing;

import org.jspecify.annotations.NullMarked;
