package dev.plumbline.vendor;

import dev.plumbline.testkit.postgres.PostgresResource;
import dev.plumbline.testkit.token.TokenMint;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;

/// What every Quarkus test of this module runs on.
@QuarkusTestResource(
    value = PostgresResource.class,
    initArgs = @ResourceArg(name = "database", value = "vendor"))
@QuarkusTestResource(TokenMint.class)
final class TestResources {}
