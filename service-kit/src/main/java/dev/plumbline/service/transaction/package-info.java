/// The only way to the database. Whoever begins a transaction decides in whose name it works, until
/// it ends: [Transactions] says how, [Actor] who that is, and the database shows each actor its own
/// rows alone. Ordinary code begins one with `@Transactional` on a service's method.
@NullMarked
package dev.plumbline.service.transaction;

import org.jspecify.annotations.NullMarked;
