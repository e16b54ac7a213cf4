/// How a service is built inside, as rules that its tests can check.
@NullMarked
package dev.plumbline.testkit.architecture;

import org.jspecify.annotations.NullMarked;
