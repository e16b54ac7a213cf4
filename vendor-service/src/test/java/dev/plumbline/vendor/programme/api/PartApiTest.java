package dev.plumbline.vendor.programme.api;

import static dev.plumbline.vendor.Requests.governance;
import static dev.plumbline.vendor.programme.api.TestProgrammes.begun;
import static dev.plumbline.vendor.programme.api.TestProgrammes.path;
import static dev.plumbline.vendor.programme.api.TestProgrammes.read;
import static dev.plumbline.vendor.programme.api.TestProgrammes.replace;
import static dev.plumbline.vendor.programme.api.TestProgrammes.tag;
import static dev.plumbline.vendor.programme.api.TestProgrammes.write;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import dev.plumbline.vendor.AuditLog;
import dev.plumbline.vendor.programme.Stage;
import dev.plumbline.vendor.registry.api.TestRegistry;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// The documents of a programme, which are all written and read in one way.
@QuarkusTest
class PartApiTest {

  static Stream<Arguments> everyDocument() {
    return Stream.of(
        Arguments.of("baselines/collections", TestParts.BASELINE),
        Arguments.of("readiness/collections", TestParts.readiness(3)),
        Arguments.of("ramp-plan", TestParts.RAMP_PLAN),
        Arguments.of("business-case", TestParts.businessCase("approver")),
        Arguments.of("change-checklist", TestParts.checklist(false)),
        Arguments.of("expectations/collections", TestParts.EXPECTATIONS),
        Arguments.of("volume-scenario", TestParts.VOLUME_SCENARIO));
  }

  @ParameterizedTest
  @MethodSource("everyDocument")
  void aDocumentIsThereOnceItIsWritten(String part, String body) {
    UUID programme = begun();
    read(programme, part).statusCode(404).body("type", endsWith("/problems/not-found"));

    Object written =
        write(programme, part, body)
            .statusCode(200)
            .header("ETag", notNullValue())
            .body("number", is(1))
            .body("author", is("governance"))
            .body("activity", is(part.contains("/") ? "collections" : null))
            .extract()
            .path("$");

    assertThat((Object) read(programme, part).statusCode(200).extract().path("$"))
        .isEqualTo(written);
    governance()
        .header("If-None-Match", tag(programme, part))
        .get(path(programme, part))
        .then()
        .statusCode(304);
  }

  @ParameterizedTest
  @MethodSource("everyDocument")
  void whatIsThereIsReplacedOnlyByWhoKnowsIt(String part, String body) {
    UUID programme = begun();
    write(programme, part, body).statusCode(200);

    write(programme, part, body).statusCode(428);
    governance()
        .header("If-Match", "\"7\"")
        .body(body)
        .put(path(programme, part))
        .then()
        .statusCode(412);
    replace(programme, part, body).statusCode(200).body("number", is(1));
  }

  @ParameterizedTest
  @MethodSource("everyDocument")
  void whatIsNotThereCannotBeReplaced(String part, String body) {
    governance()
        .header("If-Match", "\"0\"")
        .body(body)
        .put(path(begun(), part))
        .then()
        .statusCode(412);
  }

  @Test
  void anotherContentHasAnotherNumberAndTag() {
    UUID programme = begun();
    write(programme, "readiness/collections", TestParts.readiness(2)).statusCode(200);
    String before = tag(programme, "readiness/collections");

    replace(programme, "readiness/collections", TestParts.readiness(2))
        .statusCode(200)
        .header("ETag", before);
    replace(programme, "readiness/collections", TestParts.readiness(4))
        .statusCode(200)
        .header("ETag", not(before))
        .body("number", is(2))
        .body("content.measurable.level", is(4));

    assertThat(AuditLog.of("programme", programme.toString()))
        .containsExactly("begun by governance", "written by governance", "written by governance");
  }

  @Test
  void figuresAreKeptAsTheyWereWritten() {
    UUID programme = begun();
    String baseline =
        TestJson.with(TestParts.BASELINE, "vendorId", TestRegistry.registered().toString());
    write(programme, "baselines/collections", baseline).statusCode(200);

    String read = read(programme, "baselines/collections").extract().asString();

    assertThat(read).contains("\"contactsHandled\":900.0", "\"from\":\"2026-01\"", "vendorId");
  }

  @Test
  void documentsAreListedByActivityInPages() {
    UUID programme = begun();
    write(programme, "readiness/collections", TestParts.readiness(3)).statusCode(200);
    write(programme, "readiness/claims-processing", TestParts.readiness(3)).statusCode(200);

    String next =
        governance()
            .queryParam("limit", 1)
            .get(path(programme, "readiness"))
            .then()
            .statusCode(200)
            .body("items.activity", contains("claims-processing"))
            .extract()
            .path("next");
    governance()
        .queryParam("limit", 1)
        .queryParam("cursor", next)
        .get(path(programme, "readiness"))
        .then()
        .statusCode(200)
        .body("items.activity", contains("collections"))
        .body("next", nullValue());
    read(programme, "baselines").statusCode(200).body("items", empty());
  }

  @Test
  void anActivityThatIsNotInScopeHasNoDocuments() {
    UUID programme = begun();

    write(programme, "baselines/data-analytics", TestParts.BASELINE)
        .statusCode(404)
        .body("type", endsWith("/problems/not-found"));
    read(programme, "baselines/data-analytics").statusCode(404);
  }

  @Test
  void whatWasWrittenAboutAnActivityThatLeavesTheScopeCountsNoMore() {
    UUID programme = begun();
    write(programme, "readiness/collections", TestParts.readiness(3)).statusCode(200);

    scope(programme, List.of("claims-processing"));
    read(programme, "readiness/collections").statusCode(404);
    read(programme, "readiness").body("items", empty());

    scope(programme, TestProgrammes.SCOPE);
    read(programme, "readiness/collections").statusCode(200).body("number", is(1));
  }

  @ParameterizedTest
  @MethodSource("everyDocument")
  void behindItsGateADocumentIsFrozen(String part, String body) {
    UUID programme = Frozen.programme();

    replace(programme, part, body).statusCode(409).body("type", endsWith("/problems/stage-over"));
    read(programme, part).statusCode(200).body("number", is(1));
  }

  @Test
  void expectationsAreWrittenUntilTheirOwnGate() {
    UUID programme = TestProgrammes.in(Stage.EXPECTATIONS);

    write(programme, "baselines/collections", TestParts.BASELINE).statusCode(428);
    replace(programme, "baselines/collections", TestParts.BASELINE)
        .statusCode(409)
        .body("type", endsWith("/problems/stage-over"));
    write(programme, "expectations/collections", TestParts.EXPECTATIONS).statusCode(200);
  }

  private static void scope(UUID programme, List<String> activities) {
    String reference = read(programme).extract().path("reference");
    governance()
        .header("If-Match", tag(programme))
        .body(TestProgrammes.programme(reference, activities))
        .put(path(programme))
        .then()
        .statusCode(200);
  }

  /// One programme in SELECTION with every document, for the tests that change nothing.
  private static final class Frozen {

    private static final UUID PROGRAMME = make();

    static UUID programme() {
      return PROGRAMME;
    }

    private static UUID make() {
      UUID programme = begun();
      write(programme, "ramp-plan", TestParts.RAMP_PLAN).statusCode(200);
      TestProgrammes.becomeReady(programme);
      TestProgrammes.becomeExpected(programme);
      return programme;
    }
  }
}
