/// Contracts over HTTP.
@NullMarked
package dev.plumbline.contract.agreement.api;

import org.jspecify.annotations.NullMarked;
