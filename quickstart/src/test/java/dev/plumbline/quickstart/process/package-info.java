/// Tests of the package of the same name, with real processes.
@NullMarked
package dev.plumbline.quickstart.process;

import org.jspecify.annotations.NullMarked;
