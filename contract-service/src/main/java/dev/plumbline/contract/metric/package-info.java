/// The metrics that clauses can name: published definitions, each immutable in its version.
@NullMarked
package dev.plumbline.contract.metric;

import org.jspecify.annotations.NullMarked;
