/// Series and portfolio over HTTP.
@NullMarked
package dev.plumbline.scorecard.overview.api;

import org.jspecify.annotations.NullMarked;
