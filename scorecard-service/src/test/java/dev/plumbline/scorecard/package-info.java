/// The service seen from outside: what it starts with, and how its code is laid out.
@NullMarked
package dev.plumbline.scorecard;

import org.jspecify.annotations.NullMarked;
