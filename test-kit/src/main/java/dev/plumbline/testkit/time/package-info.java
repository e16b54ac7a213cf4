/// A clock that tests move.
@NullMarked
package dev.plumbline.testkit.time;

import org.jspecify.annotations.NullMarked;
