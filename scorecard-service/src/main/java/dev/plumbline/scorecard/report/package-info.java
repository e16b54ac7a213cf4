/// Monthly reports: raw counts by line, from either side of a contract, in revisions.
///
/// Read [ReportContent] and [ReportCheck] for what a report may say, [Report] for its life, and
/// [ReportService] for who does what.
@NullMarked
package dev.plumbline.scorecard.report;

import org.jspecify.annotations.NullMarked;
