/// Missing reports over HTTP.
@NullMarked
package dev.plumbline.scorecard.report.missing.api;

import org.jspecify.annotations.NullMarked;
