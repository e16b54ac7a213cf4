package dev.plumbline.service;

import dev.plumbline.service.upstream.OtherService;
import dev.plumbline.testkit.postgres.PostgresResource;
import dev.plumbline.testkit.token.TokenMint;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;

/// What every Quarkus test of this module runs on.
@QuarkusTestResource(
    value = PostgresResource.class,
    initArgs = @ResourceArg(name = "database", value = "memo"))
@QuarkusTestResource(TokenMint.class)
@QuarkusTestResource(OtherService.class)
final class TestResources {}
