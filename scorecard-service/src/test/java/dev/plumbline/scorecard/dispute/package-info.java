@NullMarked
package dev.plumbline.scorecard.dispute;

import org.jspecify.annotations.NullMarked;
