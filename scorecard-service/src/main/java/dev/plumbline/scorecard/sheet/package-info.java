/// Reports as sheets: a template to fill in for each contract and month, files that were filled in,
/// and the same files with what is wrong in them.
///
/// Read [Template] and [SheetReading] for what a sheet says, [Figures] for how numbers may be
/// written, and [SheetService] for what is done with files. What a report may hold is not judged
/// here but where every report is, in `report`.
@NullMarked
package dev.plumbline.scorecard.sheet;

import org.jspecify.annotations.NullMarked;
