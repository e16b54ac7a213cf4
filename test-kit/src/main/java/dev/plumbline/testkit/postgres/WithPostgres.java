package dev.plumbline.testkit.postgres;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// Runs the tests of the module on real PostgreSQL: the application connects as its service role,
/// and Flyway migrates an empty database as its owner when the application starts. One class of the
/// module with this annotation is enough, and all of them share one application.
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@WithTestResource(value = PostgresResource.class, scope = TestResourceScope.GLOBAL)
public @interface WithPostgres {

  /// The service's database: `vendor`, `contract` or `scorecard`.
  String value();
}
