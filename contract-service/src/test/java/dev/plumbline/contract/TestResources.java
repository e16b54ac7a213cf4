package dev.plumbline.contract;

import dev.plumbline.contract.upstream.VendorServiceStub;
import dev.plumbline.testkit.postgres.PostgresResource;
import dev.plumbline.testkit.token.TokenMint;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;

/// What every Quarkus test of this module runs on.
@QuarkusTestResource(
    value = PostgresResource.class,
    initArgs = @ResourceArg(name = "database", value = "contract"))
@QuarkusTestResource(TokenMint.class)
@QuarkusTestResource(VendorServiceStub.class)
final class TestResources {}
