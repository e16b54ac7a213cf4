/// Contracts that end before their term. [TerminationService] is the way in.
@NullMarked
package dev.plumbline.contract.agreement.termination;

import org.jspecify.annotations.NullMarked;
