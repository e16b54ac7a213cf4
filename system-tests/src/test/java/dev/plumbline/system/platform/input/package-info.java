/// What bad input is answered with, and that it leaves nothing behind.
@NullMarked
package dev.plumbline.system.platform.input;

import org.jspecify.annotations.NullMarked;
