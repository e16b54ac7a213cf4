/// The changes of contracts in the order of their commits, for services that follow them.
@NullMarked
package dev.plumbline.contract.feed;

import org.jspecify.annotations.NullMarked;
