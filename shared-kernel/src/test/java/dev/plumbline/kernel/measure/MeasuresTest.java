package dev.plumbline.kernel.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class MeasuresTest {

  @Test
  void absent_is_not_zero() {
    Measures measures = measures(Map.of("contactsHandled", 0));
    assertThat(measures.find("contactsHandled")).contains(BigDecimal.ZERO);
    assertThat(measures.find("contactsOffered")).isEmpty();
    assertThat(measures.missing(List.of("contactsHandled", "contactsOffered")))
        .containsExactly("contactsOffered");
    assertThatThrownBy(() -> measures.get("contactsOffered"))
        .hasMessage("contactsOffered is absent");
  }

  @Test
  void a_sum_with_an_unknown_part_is_unknown() {
    Measures pooled =
        Measures.pool(List.of(measures(Map.of("a", 1, "b", 2)), measures(Map.of("a", 10))));
    assertThat(pooled).isEqualTo(measures(Map.of("a", 11)));
  }

  @Test
  void combines_linearly() {
    Measures measures = measures(Map.of("contactsOffered", 100, "abandonedShort5", 7));
    assertThat(
            measures.combine(
                Map.of(
                    "contactsOffered", BigDecimal.ONE, "abandonedShort5", new BigDecimal("-0.5"))))
        .isEqualByComparingTo("96.5");
  }

  @Test
  void keeps_only_what_is_asked_for() {
    assertThat(measures(Map.of("a", 1, "b", 2)).only(List.of("b", "c")))
        .isEqualTo(measures(Map.of("b", 2)));
  }

  @Property
  void pooling_does_not_depend_on_the_order(
      @ForAll @Size(min = 1, max = 6) List<Map<@IntRange(max = 3) Integer, Integer>> parts) {
    List<Measures> measures = parts.stream().map(MeasuresTest::numbered).toList();
    assertThat(Measures.pool(measures.reversed())).isEqualTo(Measures.pool(measures));
  }

  private static Measures numbered(Map<Integer, Integer> values) {
    Map<String, Integer> named = new HashMap<>();
    values.forEach((code, value) -> named.put("m" + code, value));
    return measures(named);
  }

  private static Measures measures(Map<String, Integer> values) {
    Map<String, BigDecimal> measures = new HashMap<>();
    values.forEach((code, value) -> measures.put(code, BigDecimal.valueOf(value)));
    return Measures.of(measures);
  }
}
