package dev.plumbline.scorecard.report;

/// A report with what it says.
public record StoredReport(Report report, ReportContent content) {}
