package dev.plumbline.gateway.routing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RequestPathTest {

  @ParameterizedTest
  @CsvSource({
    "/api/v1/vendors, vendors",
    "/api/v1/%76endors, vendors",
    "/api/v1/a+b, a+b",
    "/api/v1/a%20b, a b",
    "/api/v1/z%C3%BCrich, zürich",
    "/api/v1/..., ...",
    "/api/v1/a:b@c!$&'()*=~, a:b@c!$&'()*=~"
  })
  void isReadAsDecodedSegments(String raw, String last) {
    assertThat(RequestPath.of(raw)).contains(new RequestPath(List.of("api", "v1", last)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "*",
        "/",
        "//api/v1/vendors",
        "/api/v1/vendors/",
        "/api/v1//vendors",
        "/api/v1/./vendors",
        "/api/v1/x/../vendors",
        "/api/v1/x/%2e%2E/vendors",
        "/api/v1/.%2e/vendors",
        "/api/v1/vendors%2Fx",
        "/api/v1/vendors\\x",
        "/api/v1/vendors%5cx",
        "/api/v1/vendors;a=b",
        "/api/v1/vendors%3Ba=b",
        "/api/v1/vendors%00",
        "/api/v1/vendors%0d%0aX: y",
        "/api/v1/vendors%",
        "/api/v1/vendors%2",
        "/api/v1/vendors%zz",
        "/api/v1/vendors%ff",
        "/api/v1/ven dors",
        "/api/v1/venders?x",
        "http://localhost/api/v1/vendors"
      })
  void isNoneWhenTwoReadersCouldDiffer(String raw) {
    assertThat(RequestPath.of(raw)).isEmpty();
  }

  @Test
  void isReadAtAnyLength() {
    String segment = "a%41".repeat(100_000);
    assertThat(RequestPath.of("/" + segment))
        .contains(new RequestPath(List.of("aA".repeat(100_000))));
    assertThat(RequestPath.of("/" + segment + "%")).isEmpty();
  }
}
