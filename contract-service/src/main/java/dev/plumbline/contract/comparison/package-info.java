/// What changed from one version of a contract to another: clause by clause and part by part, as
/// values and in words. [Comparison] is the pure core, [ComparisonService] the way in.
@NullMarked
package dev.plumbline.contract.comparison;

import org.jspecify.annotations.NullMarked;
