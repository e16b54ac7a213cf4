/// Reports over HTTP.
@NullMarked
package dev.plumbline.scorecard.report.api;

import org.jspecify.annotations.NullMarked;
