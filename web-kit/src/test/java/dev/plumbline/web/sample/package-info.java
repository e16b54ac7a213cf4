/// A small service for the tests of the kit: orders of paint.
@NullMarked
package dev.plumbline.web.sample;

import org.jspecify.annotations.NullMarked;
