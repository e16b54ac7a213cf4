@NullMarked
package dev.plumbline.vendor;

import org.jspecify.annotations.NullMarked;
