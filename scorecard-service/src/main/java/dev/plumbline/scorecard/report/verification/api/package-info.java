/// The verification of reports over HTTP.
@NullMarked
package dev.plumbline.scorecard.report.verification.api;

import org.jspecify.annotations.NullMarked;
