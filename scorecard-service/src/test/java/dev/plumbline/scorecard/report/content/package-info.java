@NullMarked
package dev.plumbline.scorecard.report.content;

import org.jspecify.annotations.NullMarked;
