/// Where an activity belongs, by its four factors alone: plain arithmetic that knows no database,
/// no clock and no framework. [Placement] is the rule.
@NullMarked
package dev.plumbline.vendor.activity.placement;

import org.jspecify.annotations.NullMarked;
