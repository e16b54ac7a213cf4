/// Credits: what clauses in default cost a vendor in a month, under the month's cap, and what a
/// clause's months so far mean for the next. Which clauses are in default is decided elsewhere;
/// here are the money and the counts.
@NullMarked
package dev.plumbline.kernel.credit;

import org.jspecify.annotations.NullMarked;
