/// The smallest whole feature on the kit: memos about a vendor, with one table, one service and one
/// resource. The kit's tests run against it.
@NullMarked
package dev.plumbline.service.memo;

import org.jspecify.annotations.NullMarked;
