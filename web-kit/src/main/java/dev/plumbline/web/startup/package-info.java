/// What keeps a process from starting: settings that are unsafe, unknown or contradict each other.
/// All of them are told at once, each with the property to change.
@NullMarked
package dev.plumbline.web.startup;

import org.jspecify.annotations.NullMarked;
