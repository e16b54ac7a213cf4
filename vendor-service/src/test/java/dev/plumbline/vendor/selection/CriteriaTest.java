package dev.plumbline.vendor.selection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.plumbline.web.problem.Violation;
import java.util.List;
import org.junit.jupiter.api.Test;

class CriteriaTest {

  private static final Criterion PRICE = new Criterion("price", "Price", 0);
  private static final Criterion CULTURE = new Criterion("culture", "Culture", 20);

  @Test
  void thePriceAndSomethingElseMakeSense() {
    assertThat(of(CULTURE, PRICE).violations()).isEmpty();
  }

  @Test
  void everythingThatMakesNoSenseIsSaidAtOnce() {
    var weightless = new Criterion("culture", "Culture", 0);
    var twice = new KnockOut("certified", "Is it certified?");

    assertThat(new Criteria(List.of(weightless, weightless), List.of(twice, twice)).violations())
        .extracting(Violation::pointer, Violation::code)
        .containsExactly(
            tuple("/criteria/1/code", "entry-repeated"),
            tuple("/knockOuts/1/code", "entry-repeated"),
            tuple("/criteria/0/weight", "no-weight"),
            tuple("/criteria", "price-missing"));
    assertThat(of(new Criterion("price", "Price", 1)).violations())
        .extracting(Violation::code)
        .containsExactly("nothing-to-score");
  }

  private static Criteria of(Criterion... criteria) {
    return new Criteria(List.of(criteria), List.of());
  }
}
