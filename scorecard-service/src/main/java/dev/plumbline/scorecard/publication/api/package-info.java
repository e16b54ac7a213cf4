/// The operation that publishes a scorecard.
@NullMarked
package dev.plumbline.scorecard.publication.api;

import org.jspecify.annotations.NullMarked;
