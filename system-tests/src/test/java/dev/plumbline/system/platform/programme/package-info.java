/// Sourcing programmes on the packaged platform, through the gateway.
@NullMarked
package dev.plumbline.system.platform.programme;

import org.jspecify.annotations.NullMarked;
