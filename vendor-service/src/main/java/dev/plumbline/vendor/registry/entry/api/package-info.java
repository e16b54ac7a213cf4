/// Entries over HTTP, written once for every kind. A kind's resource names its paths, its roles and
/// its words, and leaves the rest to [EntryAnswers].
@NullMarked
package dev.plumbline.vendor.registry.entry.api;

import org.jspecify.annotations.NullMarked;
