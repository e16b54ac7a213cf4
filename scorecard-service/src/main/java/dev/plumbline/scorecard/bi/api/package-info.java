/// Datasets over HTTP.
@NullMarked
package dev.plumbline.scorecard.bi.api;

import org.jspecify.annotations.NullMarked;
