package dev.plumbline.vendor.selection.api;

import static dev.plumbline.vendor.Requests.governance;
import static dev.plumbline.vendor.selection.api.TestSelections.draft;
import static dev.plumbline.vendor.selection.api.TestSelections.evaluator;
import static dev.plumbline.vendor.selection.api.TestSelections.evaluators;
import static dev.plumbline.vendor.selection.api.TestSelections.path;
import static dev.plumbline.vendor.selection.api.TestSelections.read;
import static dev.plumbline.vendor.selection.api.TestSelections.score;
import static dev.plumbline.vendor.selection.api.TestSelections.set;
import static dev.plumbline.vendor.selection.api.TestSelections.sheet;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class CriteriaApiTest {

  private static final String TWO =
      """
      {"criteria": [{"code": "culture", "name": "Culture", "weight": 1},
        {"code": "price", "name": "Price", "weight": 0}], "knockOuts": []}
      """;

  @Test
  void criteriaAreReplacedAsAWholeByWhoHasSeenThem() {
    UUID programme = TestSelections.opened();
    String seen = read(programme, "criteria").extract().header("ETag");

    governance().body(TWO).put(path(programme, "criteria")).then().statusCode(428);
    set(programme, "criteria", TWO)
        .statusCode(200)
        .body("criteria.code", contains("culture", "price"));
    governance()
        .header("If-Match", seen)
        .body(TWO)
        .put(path(programme, "criteria"))
        .then()
        .statusCode(412);
  }

  @Test
  void fromTheFirstScoreOnEverythingThatScoresDependOnIsFrozen() {
    UUID programme = TestSelections.prepared();
    UUID vendor = TestSelections.through(programme, "100");
    draft(programme, evaluator("anna"), sheet(score(vendor, "5"))).statusCode(200);

    List.of(
            set(programme, "criteria", TWO),
            TestSelections.enter(programme, UUID.randomUUID(), TestSelections.fixed("1")),
            TestSelections.answer(programme, vendor, false))
        .forEach(
            answer -> answer.statusCode(409).body("type", endsWith("/problems/scoring-begun")));
    read(programme, "criteria").body("criteria.weight", contains(60, 40));
    read(programme, "candidates").body("items.status", contains("THROUGH"));
  }

  @Test
  void allThatIsWrongIsSaidAtOnce() {
    set(
            TestSelections.opened(),
            "criteria",
            """
            {"criteria": [{"code": "culture", "name": "Culture", "weight": 0},
              {"code": "culture", "name": "Culture", "weight": 0}], "knockOuts": []}
            """)
        .statusCode(422)
        .body("type", endsWith("/problems/invalid-content"))
        .body("errors.code", containsInAnyOrder("entry-repeated", "price-missing", "no-weight"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{'code': 'Culture!', 'name': 'Culture', 'weight': 1} | /criteria/0/code",
        "{'code': 'culture', 'name': ' ', 'weight': 1}        | /criteria/0/name",
        "{'code': 'culture', 'name': 'Culture', 'weight': -1} | /criteria/0/weight",
        "{'code': 'culture', 'name': 'Culture', 'weight': 0.5} | /criteria/0/weight",
        "{'code': 'culture', 'name': 'Culture'}               | /criteria/0/weight",
      })
  void aCriterionThatCannotBeIsRefused(String criterion, String pointer) {
    set(
            TestSelections.opened(),
            "criteria",
            """
            {"criteria": [%s, {"code": "price", "name": "Price", "weight": 1}], "knockOuts": []}
            """
                .formatted(criterion.replace('\'', '"')))
        .statusCode(422)
        .body("errors.pointer", contains(pointer));
  }

  @ParameterizedTest
  @CsvSource({
    "culture 1,                     price-missing",
    "price 1,                       nothing-to-score",
    "culture 0 price 0,             no-weight",
    "culture 1 culture 1 price 1,   entry-repeated",
  })
  void criteriaThatRankNobodyAreRefusedByTheirOwnType(String criteria, String problem) {
    String all =
        Pattern.compile("(\\w+) (\\d)")
            .matcher(criteria)
            .results()
            .map(
                one ->
                    "{\"code\": \"%s\", \"name\": \"A\", \"weight\": %s}"
                        .formatted(one.group(1), one.group(2)))
            .collect(Collectors.joining(", "));

    set(
            TestSelections.opened(),
            "criteria",
            "{\"criteria\": [%s], \"knockOuts\": []}".formatted(all))
        .statusCode(422)
        .body("type", endsWith("/problems/" + problem));
  }

  @Test
  void evaluatorsAreNamedAndWhoeverIsLeftOutLosesTheDraft() {
    UUID programme = TestSelections.prepared();
    UUID vendor = TestSelections.through(programme, "100");
    draft(programme, evaluator("anna"), sheet(score(vendor, "5"))).statusCode(200);

    set(programme, "evaluators", evaluators(List.of("bert"))).statusCode(200);
    set(programme, "evaluators", evaluators(List.of("bert", "anna"))).statusCode(200);

    draft(programme, evaluator("anna"), sheet(score(vendor, "6")))
        .statusCode(200)
        .body("scores.points", contains(6));
  }

  @Test
  void whoeverHasSubmittedStaysAnEvaluator() {
    UUID programme = TestSelections.prepared();
    UUID vendor = TestSelections.through(programme, "100");
    TestSelections.scored(programme, "anna", score(vendor, "5"));

    set(programme, "evaluators", evaluators(List.of("bert")))
        .statusCode(409)
        .body("type", endsWith("/problems/evaluator-has-submitted"))
        .body("errors.size()", is(1));
  }

  @Test
  void aNameIsNamedOnce() {
    set(TestSelections.opened(), "evaluators", evaluators(List.of("anna", "bert", "anna")))
        .statusCode(422)
        .body("type", endsWith("/problems/entry-repeated"))
        .body("errors.pointer", contains("/evaluators/2"));
  }
}
