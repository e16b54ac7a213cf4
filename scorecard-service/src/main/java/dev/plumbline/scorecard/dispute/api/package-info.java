/// Disputes over HTTP.
@NullMarked
package dev.plumbline.scorecard.dispute.api;

import org.jspecify.annotations.NullMarked;
