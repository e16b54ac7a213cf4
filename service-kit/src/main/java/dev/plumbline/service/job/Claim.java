package dev.plumbline.service.job;

import java.time.OffsetDateTime;
import java.util.UUID;

/// A replica's hold of a job.
///
/// @param dueAt when the job was due as it was claimed; another value later means that somebody
///     asked for the job again
/// @param holder made for this claim alone
record Claim(String kind, String key, OffsetDateTime dueAt, int attempt, UUID holder) {}
