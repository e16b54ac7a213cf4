/// The feed of contract changes over HTTP, for services.
@NullMarked
package dev.plumbline.contract.feed.api;

import org.jspecify.annotations.NullMarked;
