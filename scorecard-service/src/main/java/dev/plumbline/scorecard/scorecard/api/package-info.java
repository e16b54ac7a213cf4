/// Scorecards over HTTP.
@NullMarked
package dev.plumbline.scorecard.scorecard.api;

import org.jspecify.annotations.NullMarked;
