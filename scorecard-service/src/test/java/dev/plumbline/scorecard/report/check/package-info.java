@NullMarked
package dev.plumbline.scorecard.report.check;

import org.jspecify.annotations.NullMarked;
