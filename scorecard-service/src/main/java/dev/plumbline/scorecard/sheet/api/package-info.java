/// Sheets over HTTP.
@NullMarked
package dev.plumbline.scorecard.sheet.api;

import org.jspecify.annotations.NullMarked;
