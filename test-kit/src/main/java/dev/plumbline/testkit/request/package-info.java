/// How requests are made that meet each other in the service.
@NullMarked
package dev.plumbline.testkit.request;

import org.jspecify.annotations.NullMarked;
