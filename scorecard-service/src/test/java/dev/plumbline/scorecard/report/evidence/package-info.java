@NullMarked
package dev.plumbline.scorecard.report.evidence;

import org.jspecify.annotations.NullMarked;
