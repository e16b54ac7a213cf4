@NullMarked
package dev.plumbline.scorecard.report.verification;

import org.jspecify.annotations.NullMarked;
