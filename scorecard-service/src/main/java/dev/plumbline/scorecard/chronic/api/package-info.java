/// Notices of chronic failure over HTTP.
@NullMarked
package dev.plumbline.scorecard.chronic.api;

import org.jspecify.annotations.NullMarked;
