package dev.plumbline.service.memo.api;

import static dev.plumbline.service.memo.api.MemoCalls.list;
import static dev.plumbline.service.memo.api.MemoCalls.written;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import dev.plumbline.testkit.token.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Pages of memos; each test is a vendor of its own.
@QuarkusTest
class MemoPagesTest {

  private final UUID vendor = UUID.randomUUID();
  private final String token = Tokens.vendor(vendor);

  @Test
  void allPagesTogetherAreTheListing() {
    List<String> titles = IntStream.range(0, 7).mapToObj(i -> "memo " + i).toList();
    titles.forEach(title -> written(token, vendor, title));

    List<String> read = new ArrayList<>();
    String query = "?limit=3";
    for (int page = 0; page < 3; page++) {
      JsonPath answer = list(token, query).jsonPath();
      read.addAll(answer.getList("items.title", String.class));
      query = "?limit=3&cursor=" + answer.getString("next");
    }
    assertThat(read).isEqualTo(titles);
    assertThat(query).endsWith("=null");
  }

  @Test
  void anEmptyListingHasNoNext() {
    list(token, "").then().statusCode(200).body("", equalTo(Map.of("items", List.of())));
  }

  @ParameterizedTest
  @CsvSource({"limit=0, limit", "limit=501, limit", "cursor=made-up, cursor"})
  void aParameterOutOfPlaceIsNamed(String query, String parameter) {
    list(token, "?" + query)
        .then()
        .statusCode(400)
        .body("type", equalTo("/problems/invalid-parameter"))
        .body("errors[0].parameter", equalTo(parameter));
  }
}
