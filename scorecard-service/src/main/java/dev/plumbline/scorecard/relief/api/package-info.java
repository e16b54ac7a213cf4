/// Reliefs over HTTP.
@NullMarked
package dev.plumbline.scorecard.relief.api;

import org.jspecify.annotations.NullMarked;
