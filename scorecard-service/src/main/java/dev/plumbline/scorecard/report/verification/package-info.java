/// Where both sides reported a measure, whether they agree on it, and whose figure counts.
@NullMarked
package dev.plumbline.scorecard.report.verification;

import org.jspecify.annotations.NullMarked;
