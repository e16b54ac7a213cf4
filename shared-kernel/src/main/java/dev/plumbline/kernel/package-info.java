/// The vocabulary of all services, on nothing but the JDK.
///
/// Reading order: `period` (months and deadlines), `money`, `measure` (what vendors and the client
/// count), `metric` (what is worked out of measures, and the targets held against it), `pricing` (a
/// month's fee), `credit` (what defaults take back of it), `canonical` (the form that is hashed).
/// Nothing here is a `double`: sums and products are exact, and each quotient is rounded once, to
/// DECIMAL128.
@NullMarked
package dev.plumbline.kernel;

import org.jspecify.annotations.NullMarked;
