/// What the parties promise, clause by clause: SLA clauses on a metric, behaviour clauses
/// with anchored ratings. A clause is written as a document, checked for sense
/// ([ClauseChecks]), bound to its metric's definition ([BoundClause]) and judged
/// ([ClauseRules]).
@NullMarked
package dev.plumbline.contract.clause;

import org.jspecify.annotations.NullMarked;
