/// A table of cells as it stands in a file, whatever the file's format, and what a file may be at
/// most. [Cell] is where to begin.
@NullMarked
package dev.plumbline.scorecard.sheet.grid;

import org.jspecify.annotations.NullMarked;
