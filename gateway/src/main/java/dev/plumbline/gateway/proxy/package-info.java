/// How a request and its answer pass the gateway: streamed both ways and never held in memory, with
/// the headers that say who asked, within limits of size and time.
@NullMarked
package dev.plumbline.gateway.proxy;

import org.jspecify.annotations.NullMarked;
