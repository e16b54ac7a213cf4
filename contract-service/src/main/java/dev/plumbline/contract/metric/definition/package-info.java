/// What the client may define, and what a definition must keep to. [DefinitionChecks] is where to
/// begin; the catalogue is held to the same rules.
@NullMarked
package dev.plumbline.contract.metric.definition;

import org.jspecify.annotations.NullMarked;
