/// Alerts over HTTP.
@NullMarked
package dev.plumbline.contract.alert.api;

import org.jspecify.annotations.NullMarked;
