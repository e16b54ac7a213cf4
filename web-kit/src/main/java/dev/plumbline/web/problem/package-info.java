/// Errors as their callers meet them: a catalogue of stable types, and one exception that carries a
/// problem from wherever it is found to the answer. Nothing here knows HTTP frameworks, so domain
/// classes may throw.
@NullMarked
package dev.plumbline.web.problem;

import org.jspecify.annotations.NullMarked;
