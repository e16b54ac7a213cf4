/// Months, quarters and years, and the day by which a month is to be reported.
///
/// A month is a `java.time.YearMonth`, which JSON and query parameters bind without help.
@NullMarked
package dev.plumbline.kernel.period;

import org.jspecify.annotations.NullMarked;
