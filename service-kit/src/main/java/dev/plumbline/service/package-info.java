/// What every service with a database needs, once. Read `transaction` first: it decides what the
/// database shows to whom. Then, as a request meets them: `page`, `etag`, `idempotency`, `audit`;
/// and beside requests: `job`, `upstream`, `database`, `time`.
@NullMarked
package dev.plumbline.service;

import org.jspecify.annotations.NullMarked;
