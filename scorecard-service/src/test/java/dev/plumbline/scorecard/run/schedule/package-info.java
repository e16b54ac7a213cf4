@NullMarked
package dev.plumbline.scorecard.run.schedule;

import org.jspecify.annotations.NullMarked;
