/// Fee calculations over HTTP.
@NullMarked
package dev.plumbline.contract.fee.api;

import org.jspecify.annotations.NullMarked;
