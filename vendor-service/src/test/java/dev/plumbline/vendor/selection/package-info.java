/// The life of a selection, its blindness and its documents.
@NullMarked
package dev.plumbline.vendor.selection;

import org.jspecify.annotations.NullMarked;
