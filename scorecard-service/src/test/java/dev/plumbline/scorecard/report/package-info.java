@NullMarked
package dev.plumbline.scorecard.report;

import org.jspecify.annotations.NullMarked;
