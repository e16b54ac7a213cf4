/// Who works for a vendor, and for whom of those: a tree of different companies below the vendor.
/// [SubcontractorTree] has the rules; the database refuses the same by a trigger.
@NullMarked
package dev.plumbline.vendor.registry.subcontractor;

import org.jspecify.annotations.NullMarked;
