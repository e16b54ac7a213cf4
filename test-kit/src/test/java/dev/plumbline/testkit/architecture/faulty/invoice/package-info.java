/// Part of a service that breaks every rule.
@NullMarked
package dev.plumbline.testkit.architecture.faulty.invoice;

import org.jspecify.annotations.NullMarked;
