/// The documentation that the gateway serves, as a program and as a person meets it.
@NullMarked
package dev.plumbline.system.platform.docs;

import org.jspecify.annotations.NullMarked;
