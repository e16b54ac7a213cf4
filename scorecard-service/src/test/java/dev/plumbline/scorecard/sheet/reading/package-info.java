@NullMarked
package dev.plumbline.scorecard.sheet.reading;

import org.jspecify.annotations.NullMarked;
