@NullMarked
package dev.plumbline.scorecard.sheet.xlsx;

import org.jspecify.annotations.NullMarked;
