/// Monthly reports: raw counts by line, from either side of a contract, in revisions.
///
/// Read `content` for what a report says and `check` for what it may say, [Report] for its life,
/// and [ReportService] for who does what. What counts of it in scoring is told by `evidence`, what
/// was not reported by `missing`, where the two sides differ by `verification`.
@NullMarked
package dev.plumbline.scorecard.report;

import org.jspecify.annotations.NullMarked;
