@NullMarked
package dev.plumbline.scorecard.run;

import org.jspecify.annotations.NullMarked;
