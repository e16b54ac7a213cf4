@NullMarked
package dev.plumbline.scorecard.sheet.csv;

import org.jspecify.annotations.NullMarked;
