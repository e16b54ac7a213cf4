/// Schedules over HTTP.
@NullMarked
package dev.plumbline.contract.schedule.api;

import org.jspecify.annotations.NullMarked;
