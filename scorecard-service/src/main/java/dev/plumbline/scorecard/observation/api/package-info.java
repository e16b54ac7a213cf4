/// Observations over HTTP.
@NullMarked
package dev.plumbline.scorecard.observation.api;

import org.jspecify.annotations.NullMarked;
