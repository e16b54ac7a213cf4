/// Balance policies over HTTP.
@NullMarked
package dev.plumbline.contract.balance.api;

import org.jspecify.annotations.NullMarked;
