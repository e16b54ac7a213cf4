/// The incentive check over HTTP.
@NullMarked
package dev.plumbline.contract.incentive.api;

import org.jspecify.annotations.NullMarked;
