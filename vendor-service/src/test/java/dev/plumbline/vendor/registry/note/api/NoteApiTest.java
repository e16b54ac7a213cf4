package dev.plumbline.vendor.registry.note.api;

import static dev.plumbline.vendor.registry.api.TestRegistry.governance;
import static dev.plumbline.vendor.registry.api.TestRegistry.path;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;

import dev.plumbline.vendor.registry.api.TestRegistry;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class NoteApiTest {

  private UUID vendor = new UUID(0, 0);

  @BeforeEach
  void aVendor() {
    vendor = TestRegistry.registered();
  }

  @Test
  void whatIsWrittenStands() {
    ValidatableResponse first =
        write("Met them in Leeds.\nGood people.")
            .statusCode(201)
            .body("text", is("Met them in Leeds.\nGood people."))
            .body("actor", is("governance"));
    write("Met them again.").statusCode(201);

    String id = TestRegistry.idOf(first).toString();
    first.header("Location", endsWith(path(vendor, "notes", id)));
    governance()
        .get(path(vendor, "notes", id))
        .then()
        .statusCode(200)
        .body("$", equalTo(first.extract().path("$")));
    governance()
        .get(path(vendor, "notes"))
        .then()
        .body("items.text", contains("Met them in Leeds.\nGood people.", "Met them again."));
  }

  @Test
  void aNoteOfAnotherVendorIsNotFoundHere() {
    String id = TestRegistry.idOf(write("Met them.").statusCode(201)).toString();

    governance().get(path(TestRegistry.registered(), "notes", id)).then().statusCode(404);
  }

  @Test
  void anEmptyNoteIsNone() {
    write("  ").statusCode(422).body("errors.pointer", contains("/text"));
    write("x".repeat(4001)).statusCode(422).body("errors.pointer", contains("/text"));
  }

  private ValidatableResponse write(String text) {
    return governance()
        .body("{\"text\": \"%s\"}".formatted(text.replace("\n", "\\n")))
        .post(path(vendor, "notes"))
        .then();
  }
}
