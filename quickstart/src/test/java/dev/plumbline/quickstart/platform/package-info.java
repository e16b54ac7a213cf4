/// Tests of the package of the same name, with real processes.
@NullMarked
package dev.plumbline.quickstart.platform;

import org.jspecify.annotations.NullMarked;
