package dev.plumbline.scorecard.report;

import dev.plumbline.scorecard.report.content.ReportContent;

/// A report with what it says.
public record StoredReport(Report report, ReportContent content) {}
