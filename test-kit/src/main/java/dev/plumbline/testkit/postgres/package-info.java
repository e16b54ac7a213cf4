/// Real PostgreSQL for tests: [PostgresServer] is the one server of the JVM, [TestDatabase] a
/// database on it with the roles of production, and [PostgresResource] gives it to Quarkus tests.
@NullMarked
package dev.plumbline.testkit.postgres;

import org.jspecify.annotations.NullMarked;
