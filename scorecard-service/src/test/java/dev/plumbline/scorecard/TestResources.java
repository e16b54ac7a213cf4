package dev.plumbline.scorecard;

import dev.plumbline.scorecard.upstream.ContractServiceStandIn;
import dev.plumbline.testkit.postgres.PostgresResource;
import dev.plumbline.testkit.token.TokenMint;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;

/// What every test of the module that starts the application finds beside it.
@QuarkusTestResource(
    value = PostgresResource.class,
    initArgs = @ResourceArg(name = "database", value = "scorecard"))
@QuarkusTestResource(TokenMint.class)
@QuarkusTestResource(ContractServiceStandIn.class)
final class TestResources {}
