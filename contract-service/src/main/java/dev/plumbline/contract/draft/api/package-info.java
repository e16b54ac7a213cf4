/// Copies and award drafts over HTTP.
/// vendor-service says, put into clauses.
@NullMarked
package dev.plumbline.contract.draft.api;

import org.jspecify.annotations.NullMarked;
