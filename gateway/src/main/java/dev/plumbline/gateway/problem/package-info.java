/// How the gateway itself answers: problem documents where a request cannot pass, and a page for
/// each type of problem that anything in the platform answers with.
@NullMarked
package dev.plumbline.gateway.problem;

import org.jspecify.annotations.NullMarked;
