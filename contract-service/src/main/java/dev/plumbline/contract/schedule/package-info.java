/// The service level schedule that people attach to a contract: a version in words and tables, as a
/// page to print and as PDF. [ScheduleService] is the way in; `section` says what stands in it,
/// `page` how a page is built, [SchedulePage] and [SchedulePdf] print it.
@NullMarked
package dev.plumbline.contract.schedule;

import org.jspecify.annotations.NullMarked;
