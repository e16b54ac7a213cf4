package dev.plumbline.contract.schedule.api;

import io.quarkus.test.junit.QuarkusIntegrationTest;

/// The same requests to the packaged service, whose template and fonts come out of jars.
@QuarkusIntegrationTest
class ScheduleApiIT extends ScheduleApiTest {}
