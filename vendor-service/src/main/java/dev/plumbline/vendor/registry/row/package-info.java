/// What belongs to one vendor, whatever it is: how it is found, a page at a time, and what all of
/// it has in common that is only ever added to.
@NullMarked
package dev.plumbline.vendor.registry.row;

import org.jspecify.annotations.NullMarked;
