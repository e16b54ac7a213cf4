package dev.plumbline.service.memo.api;

import static io.restassured.RestAssured.given;

import dev.plumbline.service.etag.IfMatch;
import dev.plumbline.service.idempotency.IdempotencyKey;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.Map;
import java.util.UUID;

/// The calls that tests of memos make.
public final class MemoCalls {

  private static final String MEMOS = "/api/v1/memos";

  private MemoCalls() {}

  public static Response write(String token, String key, UUID vendorId, String title) {
    return given()
        .auth()
        .oauth2(token)
        .header(IdempotencyKey.HEADER, key)
        .contentType(ContentType.JSON)
        .body(Map.of("vendorId", vendorId, "title", title))
        .post(MEMOS);
  }

  /// Writes a memo and gives its path.
  public static String written(String token, UUID vendorId, String title) {
    Response response = write(token, UUID.randomUUID().toString(), vendorId, title);
    response.then().statusCode(201);
    return response.header("Location").replaceFirst("^https?://[^/]+", "");
  }

  public static Response rename(String token, String path, String ifMatch, String title) {
    return given()
        .auth()
        .oauth2(token)
        .header(IfMatch.HEADER, ifMatch)
        .contentType(ContentType.JSON)
        .body(Map.of("vendorId", UUID.randomUUID(), "title", title))
        .put(path);
  }

  public static Response get(String token, String path) {
    return given().auth().oauth2(token).get(path);
  }

  public static Response list(String token, String query) {
    return given().auth().oauth2(token).get(MEMOS + query);
  }
}
