/// Terminations over HTTP.
@NullMarked
package dev.plumbline.contract.agreement.termination.api;

import org.jspecify.annotations.NullMarked;
