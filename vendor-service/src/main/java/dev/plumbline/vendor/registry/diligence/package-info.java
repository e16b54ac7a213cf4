/// What a vendor must show before it can be relied upon, and what it has shown: due-diligence items
/// and certifications, by risk tier. Knows nothing of vendors but their ids; [Demand] says what is
/// missing on a day.
@NullMarked
package dev.plumbline.vendor.registry.diligence;

import org.jspecify.annotations.NullMarked;
