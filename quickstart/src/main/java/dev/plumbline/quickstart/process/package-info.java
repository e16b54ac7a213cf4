/// Child processes: how one is started, watched, restarted and stopped, and what is left of an
/// earlier run. Nothing here knows what the processes are.
@NullMarked
package dev.plumbline.quickstart.process;

import org.jspecify.annotations.NullMarked;
