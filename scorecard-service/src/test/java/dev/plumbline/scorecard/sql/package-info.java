/// The service's database roles, for tests of what the schema itself refuses.
@org.jspecify.annotations.NullMarked
package dev.plumbline.scorecard.sql;
