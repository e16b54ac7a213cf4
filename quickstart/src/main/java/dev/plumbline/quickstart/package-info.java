/// The platform on one machine: a real PostgreSQL, a real Keycloak, the four services and the demo.
///
/// Reading order: [Main] (the commands), [Settings] (folders and ports), `process` (one child
/// process and its supervision), `platform` (what the children are), `demo` (what is loaded).
@NullMarked
package dev.plumbline.quickstart;

import org.jspecify.annotations.NullMarked;
