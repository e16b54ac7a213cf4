/// Sheets as XLSX. Files come from anybody, so what is read is bounded in every direction, and XML
/// is read without anything that it may refer to. [XlsxFile] is the way in and out.
@NullMarked
package dev.plumbline.scorecard.sheet.xlsx;

import org.jspecify.annotations.NullMarked;
