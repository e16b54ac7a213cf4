/// Works a metric out of given measures, with every step shown, for people who want to check one.
/// Pure: [Evaluation#of] is where it begins.
@NullMarked
package dev.plumbline.contract.metric.evaluation;

import org.jspecify.annotations.NullMarked;
