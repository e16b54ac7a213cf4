/// Obligations over HTTP.
@NullMarked
package dev.plumbline.contract.obligation.api;

import org.jspecify.annotations.NullMarked;
