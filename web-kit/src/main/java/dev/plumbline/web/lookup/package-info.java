/// Whether what a request's path names is there for its caller, where the request is about to be
/// refused for something else: that it is not there is said first.
@NullMarked
package dev.plumbline.web.lookup;

import org.jspecify.annotations.NullMarked;
