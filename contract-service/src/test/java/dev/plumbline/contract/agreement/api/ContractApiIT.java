package dev.plumbline.contract.agreement.api;

import io.quarkus.test.junit.QuarkusIntegrationTest;

/// The same requests to the packaged service.
@QuarkusIntegrationTest
class ContractApiIT extends ContractApiTest {}
