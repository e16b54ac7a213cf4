package dev.plumbline.vendor.registry.api;

import io.quarkus.test.junit.QuarkusIntegrationTest;

/// The same requests to the packaged service.
@QuarkusIntegrationTest
class VendorApiIT extends VendorApiTest {}
