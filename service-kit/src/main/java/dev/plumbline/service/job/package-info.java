/// Work beside requests, done by one replica at a time: [Jobs] puts a job into the database,
/// a replica claims it, and the feature's [JobHandler] does it. A job may be done twice, when its
/// holder dies, but never by two holders that both think it theirs: [Job#confirm()] tells.
@NullMarked
package dev.plumbline.service.job;

import org.jspecify.annotations.NullMarked;
