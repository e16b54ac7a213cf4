/// The metrics that clauses can name, and the measures that they read: published definitions, each
/// immutable in its version. The catalogue is Plumbline's; the client adds its own beside it, which
/// `definition` holds to the same rules.
@NullMarked
package dev.plumbline.contract.metric;

import org.jspecify.annotations.NullMarked;
