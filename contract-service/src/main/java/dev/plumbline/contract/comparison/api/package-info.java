/// Comparisons over HTTP.
@NullMarked
package dev.plumbline.contract.comparison.api;

import org.jspecify.annotations.NullMarked;
