/// The metrics that Plumbline publishes from the first day, as data: what is counted, what it is
/// divided by, and how it is gamed. One class per group; [MetricCatalogue] gathers them. A
/// published definition never changes: a correction is a new version beside it.
@NullMarked
package dev.plumbline.contract.metric.catalogue;

import org.jspecify.annotations.NullMarked;
