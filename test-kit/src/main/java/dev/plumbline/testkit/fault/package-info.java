/// A network that misbehaves on demand, between a process under test and what it depends on.
@NullMarked
package dev.plumbline.testkit.fault;

import org.jspecify.annotations.NullMarked;
