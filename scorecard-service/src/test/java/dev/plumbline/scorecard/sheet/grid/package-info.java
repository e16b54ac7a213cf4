@NullMarked
package dev.plumbline.scorecard.sheet.grid;

import org.jspecify.annotations.NullMarked;
