/// Who sees what, with real tokens.
@NullMarked
package dev.plumbline.system.platform.access;

import org.jspecify.annotations.NullMarked;
