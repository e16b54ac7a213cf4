/// Versions that need not be written from nothing: copies of others, and what an award of
/// vendor-service says, put into clauses.
@NullMarked
package dev.plumbline.contract.draft;

import org.jspecify.annotations.NullMarked;
