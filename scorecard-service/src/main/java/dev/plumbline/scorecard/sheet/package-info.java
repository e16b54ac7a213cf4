/// Reports as sheets: a template to fill in for each contract and month, files that were filled in,
/// and the same files with what is wrong in them.
///
/// [SheetService] says what is done with files, [Template] what a sheet asks for; `reading` says
/// how one is read, `csv` and `xlsx` how it stands in a file. What a report may hold is not judged
/// here but where every report is, in `report`.
@NullMarked
package dev.plumbline.scorecard.sheet;

import org.jspecify.annotations.NullMarked;
