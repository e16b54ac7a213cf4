package dev.plumbline.scorecard.report.content;

import dev.plumbline.kernel.measure.Party;
import java.time.YearMonth;

/// What one side is to report of a month, and what it has said so far.
///
/// @param reference of the contract
/// @param content of the newest revision that the caller may see; empty without one
public record ReportForm(
    String reference, YearMonth period, Party source, Demand demand, ReportContent content) {}
