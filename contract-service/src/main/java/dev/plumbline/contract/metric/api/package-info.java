/// Metrics over HTTP.
@NullMarked
package dev.plumbline.contract.metric.api;

import org.jspecify.annotations.NullMarked;
