package dev.plumbline.vendor.registry.identifier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;

class CheckDigitsTest {

  private static final String A_LEI = "5493001KJTIIGC8Y1R12";

  /// What ISO 7064 is there to find.
  @Property
  void aLeiWithOneDigitWrongIsNoLei(
      @ForAll("places") int place, @ForAll @CharRange(from = '0', to = '9') char digit) {
    String wrong = A_LEI.substring(0, place) + digit + A_LEI.substring(place + 1);

    assertThat(new Lei.Validator().isValid(wrong, TestContext.UNUSED))
        .isEqualTo(wrong.equals(A_LEI));
  }

  @Provide
  Arbitrary<Integer> places() {
    return Arbitraries.integers()
        .between(0, A_LEI.length() - 1)
        .filter(place -> Character.isDigit(A_LEI.charAt(place)));
  }

  @Property
  void noTextBreaksTheCheckOfVatNumbers(
      @ForAll("prefixes") String prefix,
      @ForAll @Chars({'0', '1', '7', '9', 'A', 'B', 'U', 'X', '+', '*'}) @StringLength(max = 13)
          String rest) {
    assertThatCode(() -> new VatNumber.Validator().isValid(prefix + rest, TestContext.UNUSED))
        .doesNotThrowAnyException();
  }

  @Provide
  Arbitrary<String> prefixes() {
    return Arbitraries.of(
        "AT BE BG CY CZ DE DK EE EL ES FI FR GB HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK US XI"
            .split(" ", -1));
  }
}
