/// What is wrong with a report: figure by figure, against what was asked for, and against earlier
/// months.
@NullMarked
package dev.plumbline.scorecard.report.check;

import org.jspecify.annotations.NullMarked;
