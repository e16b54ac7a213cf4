@NullMarked
package dev.plumbline.scorecard.bi;

import org.jspecify.annotations.NullMarked;
