/// Finalisation over HTTP.
@NullMarked
package dev.plumbline.scorecard.finalisation.api;

import org.jspecify.annotations.NullMarked;
