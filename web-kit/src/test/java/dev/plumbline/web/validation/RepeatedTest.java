package dev.plumbline.web.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.plumbline.web.problem.Violation;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class RepeatedTest {

  @Test
  void whatRepeatsAnotherIsPointedAt() {
    assertThat(Repeated.in("/names", List.of("a", "b", "a", "a")))
        .extracting(Violation::pointer, Violation::code)
        .containsExactly(tuple("/names/2", "entry-repeated"), tuple("/names/3", "entry-repeated"));
  }

  @Test
  void aPartMayBeWhatMustDiffer() {
    List<String> names = List.of("a", "A", "b");

    assertThat(Repeated.in("/people", "name", names, name -> name.toLowerCase(Locale.ROOT)))
        .extracting(Violation::pointer)
        .containsExactly("/people/1/name");
    assertThat(Repeated.in("/people", names, name -> name.toLowerCase(Locale.ROOT)))
        .extracting(Violation::pointer)
        .containsExactly("/people/1");
  }

  @Test
  void whatIsMissingRepeatsNothing() {
    assertThat(Repeated.in("/names", Arrays.asList(null, "a", null))).isEmpty();
    assertThat(Repeated.in("/names", null)).isEmpty();
  }
}
