/// Monthly reports: raw counts by line, from either side of a contract, in revisions.
///
/// Read [ReportContent] and [ReportCheck] for what a report may say, [Report] for its life, and
/// [ReportService] for who does what. What was not reported is told by `missing`, where the two
/// sides differ by `verification`.
@NullMarked
package dev.plumbline.scorecard.report;

import org.jspecify.annotations.NullMarked;
