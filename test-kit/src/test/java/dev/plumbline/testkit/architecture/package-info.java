/// That each rule finds the fault it is for.
@NullMarked
package dev.plumbline.testkit.architecture;

import org.jspecify.annotations.NullMarked;
