/// When a programme may go on: the conditions of each gate as a pure function of what is known.
/// Nothing here imports a framework.
@NullMarked
package dev.plumbline.vendor.programme.gate;

import org.jspecify.annotations.NullMarked;
