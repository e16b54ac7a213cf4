/// Scoring runs over HTTP.
@NullMarked
package dev.plumbline.scorecard.run.api;

import org.jspecify.annotations.NullMarked;
