/// Who did what: one row for each change, written in the transaction of the change.
@NullMarked
package dev.plumbline.service.audit;

import org.jspecify.annotations.NullMarked;
