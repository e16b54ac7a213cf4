/// Versions over HTTP, and the steps that both parties take with them.
@NullMarked
package dev.plumbline.contract.agreement.version.api;

import org.jspecify.annotations.NullMarked;
