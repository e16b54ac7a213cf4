package dev.plumbline.kernel.canonical;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumbline.kernel.metric.Target;
import dev.plumbline.kernel.money.Money;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Currency;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CanonicalJsonTest {

  @ParameterizedTest
  @CsvSource({
    "1, 1",
    "1.0, 1",
    "1.50, 1.5",
    "0.00, 0",
    "-0.0, 0",
    "1E+3, 1000",
    "1200, 1200",
    "1E-7, 0.0000001",
    "-12.30, -12.3",
    "12345678901234567890.10, 12345678901234567890.1"
  })
  void a_number_is_a_plain_string_without_trailing_zeros(BigDecimal number, String text) {
    assertThat(CanonicalJson.write(number)).isEqualTo('"' + text + '"');
  }

  @Test
  void members_are_sorted_by_utf_16_code_units() {
    Map<String, Object> members = new LinkedHashMap<>();
    for (String name : List.of("\u20ac", "\r", "\ufb33", "1", "\ud83d\ude00", "\u0080", "\u00f6")) {
      members.put(name, true);
    }
    assertThat(CanonicalJson.write(members))
        .isEqualTo(
            "{\"\\r\":true,\"1\":true,\"\u0080\":true,\"\u00f6\":true,\"\u20ac\":true,"
                + "\"\ud83d\ude00\":true,\"\ufb33\":true}");
  }

  @Test
  void strings_are_escaped_only_where_they_must_be() {
    assertThat(CanonicalJson.write("\u20ac$ \u000f\nA'B\"\\\"/\b\t\f\u007f"))
        .isEqualTo("\"\u20ac$ \\u000f\\nA'B\\\"\\\\\\\"/\\b\\t\\f\u007f\"");
  }

  @Test
  void what_is_absent_is_left_out_and_what_is_empty_is_not() {
    Map<String, @Nullable Object> document = new HashMap<>();
    document.put("absent", null);
    document.put("empty", Optional.empty());
    document.put("given", Optional.of(1));
    document.put("list", List.of());
    document.put("text", "");
    assertThat(CanonicalJson.write(document))
        .isEqualTo("{\"given\":\"1\",\"list\":[],\"text\":\"\"}");
  }

  record Clause(String code, @Nullable String note, Target target, Map<YearMonth, Money> fees) {}

  @Test
  void a_record_is_an_object_and_names_its_choice_in_a_sealed_type() {
    Clause clause =
        new Clause(
            "talk",
            null,
            new Target.AtMost(new BigDecimal("227.0"), new BigDecimal("235")),
            Map.of(
                YearMonth.of(2021, 1),
                new Money(new BigDecimal("5"), Currency.getInstance("EUR"))));
    assertThat(CanonicalJson.write(clause))
        .isEqualTo(
            "{\"code\":\"talk\",\"fees\":{\"2021-01\":{\"amount\":\"5\",\"currency\":\"EUR\"}},"
                + "\"target\":{\"@type\":\"AtMost\",\"expected\":\"227\",\"minimum\":\"235\"}}");
  }

  @Test
  void knows_ids_instants_and_zones_and_every_kind_of_number() {
    UUID id = UUID.fromString("0192f0c1-2d3e-7f4a-8b5c-6d7e8f901234");
    assertThat(
            CanonicalJson.write(
                List.of(
                    id,
                    Instant.parse("2021-02-03T09:00:00Z"),
                    ZoneId.of("Europe/Berlin"),
                    7L,
                    BigInteger.TEN)))
        .isEqualTo(
            "[\"0192f0c1-2d3e-7f4a-8b5c-6d7e8f901234\",\"2021-02-03T09:00:00Z\","
                + "\"Europe/Berlin\",\"7\",\"10\"]");
  }

  @Test
  void hashes_the_utf_8_of_the_text() {
    assertThat(CanonicalJson.sha256(Map.of()))
        .isEqualTo("44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\ud83d", "a\ude00b", "\ude00\ud83d"})
  void refuses_unpaired_surrogates(String text) {
    assertThatThrownBy(() -> CanonicalJson.write(text))
        .hasMessage("an unpaired surrogate has no canonical form");
  }

  @Test
  void refuses_doubles() {
    assertThatThrownBy(() -> CanonicalJson.write(List.of(0.1)))
        .hasMessage("no canonical form for java.lang.Double");
  }

  @Test
  void refuses_two_members_of_one_name() {
    Map<Object, String> document = new LinkedHashMap<>();
    document.put(1, "number");
    document.put("1", "text");
    assertThatThrownBy(() -> CanonicalJson.write(document)).hasMessage("two members are named 1");
  }

  @Property
  void the_order_in_which_things_were_put_does_not_matter(@ForAll Map<Integer, Integer> entries) {
    Map<Integer, Integer> reversed = new LinkedHashMap<>();
    List.copyOf(entries.keySet()).reversed().forEach(key -> reversed.put(key, entries.get(key)));
    assertThat(CanonicalJson.write(reversed)).isEqualTo(CanonicalJson.write(entries));
    assertThat(CanonicalJson.write(new LinkedHashSet<>(reversed.keySet())))
        .isEqualTo(CanonicalJson.write(entries.keySet()));
  }
}
