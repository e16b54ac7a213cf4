/// HTTP of selections, below the paths of their programmes.
@NullMarked
package dev.plumbline.vendor.selection.api;

import org.jspecify.annotations.NullMarked;
