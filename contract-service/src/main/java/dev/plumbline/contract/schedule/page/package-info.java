/// The parts that a printed schedule is made of, before anybody decides how they look.
@NullMarked
package dev.plumbline.contract.schedule.page;

import org.jspecify.annotations.NullMarked;
