/// Sheets as CSV, as spreadsheets of any country write it and as all of them read it. [CsvFile] is
/// the way in and out.
@NullMarked
package dev.plumbline.scorecard.sheet.csv;

import org.jspecify.annotations.NullMarked;
