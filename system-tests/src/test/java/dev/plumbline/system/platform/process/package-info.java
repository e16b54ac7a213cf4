/// The platform as processes: what they hold, what happens when one is away, and starting again.
@NullMarked
package dev.plumbline.system.platform.process;

import org.jspecify.annotations.NullMarked;
