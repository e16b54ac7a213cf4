package dev.plumbline.vendor.registry.api;

import static dev.plumbline.vendor.registry.api.TestRegistry.VENDORS;
import static dev.plumbline.vendor.registry.api.TestRegistry.governance;
import static dev.plumbline.vendor.registry.api.TestRegistry.path;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What names one company in the world names one vendor.
@QuarkusTest
class VendorIdentityTest {

  @ParameterizedTest
  @CsvSource({"lei, 7ZW8QJWVPR4P1J1KQY45, lei-taken", "vatNumber, ATU13585627, vat-number-taken"})
  void anIdentifierIsTakenOnce(String field, String value, String problem) {
    UUID first =
        TestRegistry.idOf(
            governance().body(with(field, value)).post(VENDORS).then().statusCode(201));
    UUID second = TestRegistry.registered();

    governance()
        .body(with(field, value))
        .post(VENDORS)
        .then()
        .statusCode(409)
        .body("type", endsWith("/problems/" + problem))
        .body("detail", is("It is the vendor " + first + "."));
    governance()
        .header("If-Match", "*")
        .body(with(field, value))
        .put(path(second))
        .then()
        .statusCode(409)
        .body("type", endsWith("/problems/" + problem));
    governance()
        .header("If-Match", "*")
        .body(with(field, value))
        .put(path(first))
        .then()
        .statusCode(200)
        .body(field, is(value));
  }

  private static String with(String field, String value) {
    return TestRegistry.profile().replaceFirst("\\{", "{\"%s\": \"%s\",".formatted(field, value));
  }
}
