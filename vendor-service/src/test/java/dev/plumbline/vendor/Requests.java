package dev.plumbline.vendor;

import static io.restassured.RestAssured.given;

import dev.plumbline.testkit.token.Tokens;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;

/// Requests to the running service, in somebody's name.
public final class Requests {

  private Requests() {}

  public static RequestSpecification as(String token) {
    return given().auth().oauth2(token).contentType(ContentType.JSON);
  }

  public static RequestSpecification governance() {
    return as(Tokens.governance());
  }
}
