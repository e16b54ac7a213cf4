/// Restatements over HTTP.
@NullMarked
package dev.plumbline.scorecard.restatement.api;

import org.jspecify.annotations.NullMarked;
