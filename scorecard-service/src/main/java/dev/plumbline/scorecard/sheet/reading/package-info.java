/// How a report is read out of a grid: where its columns stand, what its rows and numbers mean, and
/// in which cell a fault is. [SheetReading] is the way in; [Figures] says how numbers may be
/// written.
@NullMarked
package dev.plumbline.scorecard.sheet.reading;

import org.jspecify.annotations.NullMarked;
