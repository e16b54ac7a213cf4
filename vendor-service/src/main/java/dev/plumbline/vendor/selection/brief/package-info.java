/// What a selection is about: the programme's expectations, frozen when the selection opens, so
/// that every candidate answers to the same words and figures.
@NullMarked
package dev.plumbline.vendor.selection.brief;

import org.jspecify.annotations.NullMarked;
