@NullMarked
package dev.plumbline.scorecard.report.missing;

import org.jspecify.annotations.NullMarked;
