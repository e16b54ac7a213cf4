/// Part of a service that breaks every rule.
@NullMarked
package dev.plumbline.testkit.architecture.faulty.order;

import org.jspecify.annotations.NullMarked;
