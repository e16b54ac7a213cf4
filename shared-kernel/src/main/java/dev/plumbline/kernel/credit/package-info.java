/// Credits: what clauses in default cost a vendor in a month, under the month's cap. Which clauses
/// are in default is decided elsewhere; here is only the money, and the count of misses that makes
/// a default of them.
@NullMarked
package dev.plumbline.kernel.credit;

import org.jspecify.annotations.NullMarked;
