package dev.plumbline.vendor.registry.identifier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.lang.reflect.Proxy;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdentifierTest {

  private static final String A_LEI = "5493001KJTIIGC8Y1R12";

  @ParameterizedTest
  @ValueSource(strings = {A_LEI, "7ZW8QJWVPR4P1J1KQY45", "HWUPKR0MPOU8FGXBT394"})
  void aLeiHasRightCheckDigits(String lei) {
    assertThat(isLei(lei)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "5493001KJTIIGC8Y1R13",
        "5493001KJTIIGC8Y1R1",
        "5493001KJTIIGC8Y1R122",
        "5493001kjtiigc8y1r12",
        "5493001KJTIIGC8Y1R1A",
        "5493 001KJTIIGC8Y1R12",
        ""
      })
  void anythingElseIsNoLei(String text) {
    assertThat(isLei(text)).isFalse();
  }

  /// What ISO 7064 is there to find.
  @Property
  void aLeiWithOneDigitWrongIsNoLei(
      @ForAll("places") int place, @ForAll @CharRange(from = '0', to = '9') char digit) {
    String wrong = A_LEI.substring(0, place) + digit + A_LEI.substring(place + 1);

    assertThat(isLei(wrong)).isEqualTo(wrong.equals(A_LEI));
  }

  @Provide
  Arbitrary<Integer> places() {
    return Arbitraries.integers()
        .between(0, A_LEI.length() - 1)
        .filter(place -> Character.isDigit(A_LEI.charAt(place)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "DE136695976",
        "GB980780684",
        "FR40303265045",
        "ATU13585627",
        "EL094259216",
        "IE6388047V",
        "US123456789",
        "CHE123456788",
        "XI980780684"
      })
  void aVatNumberIsOfItsCountrysForm(String number) {
    assertThat(isVatNumber(number)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "DE136695970",
        "DE13669597",
        "GB123456789",
        "136695976",
        "de136695976",
        "DE 136695976",
        "ZZ123456789",
        "US",
        "US12345678901234",
        ""
      })
  void anythingElseIsNoVatNumber(String text) {
    assertThat(isVatNumber(text)).isFalse();
  }

  @Property
  void noTextBreaksTheCheckOfVatNumbers(
      @ForAll("prefixes") String prefix,
      @ForAll @Chars({'0', '1', '7', '9', 'A', 'B', 'U', 'X', '+', '*'}) @StringLength(max = 13)
          String rest) {
    assertThatCode(() -> isVatNumber(prefix + rest)).doesNotThrowAnyException();
  }

  @Provide
  Arbitrary<String> prefixes() {
    return Arbitraries.of(
        "AT BE BG CY CZ DE DK EE EL ES FI FR GB HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK US XI"
            .split(" ", -1));
  }

  @Test
  void languagesChannelsAndAddressesAreThoseThatThereAre() {
    assertThat(isValid(new LanguageCode.Validator(), "pl")).isTrue();
    assertThat(isValid(new LanguageCode.Validator(), "PL")).isFalse();
    assertThat(isValid(new LanguageCode.Validator(), "pol")).isFalse();
    assertThat(isValid(new LanguageCode.Validator(), "xx")).isFalse();
    assertThat(isValid(new ChannelCode.Validator(), "web-form")).isTrue();
    assertThat(isValid(new ChannelCode.Validator(), "WEB_FORM")).isFalse();
    assertThat(isValid(new WebAddress.Validator(), "https://northgate.example/a?b=c")).isTrue();
    assertThat(isValid(new WebAddress.Validator(), "http://northgate.example/")).isFalse();
    assertThat(isValid(new WebAddress.Validator(), "https://user@northgate.example/")).isFalse();
  }

  private static boolean isLei(String text) {
    return isValid(new Lei.Validator(), text);
  }

  private static boolean isVatNumber(String text) {
    return isValid(new VatNumber.Validator(), text);
  }

  private static boolean isValid(ConstraintValidator<?, String> validator, String text) {
    return validator.isValid(text, UNUSED);
  }

  /// The constraints look at the value alone.
  private static final ConstraintValidatorContext UNUSED =
      (ConstraintValidatorContext)
          Proxy.newProxyInstance(
              ConstraintValidatorContext.class.getClassLoader(),
              new Class<?>[] {ConstraintValidatorContext.class},
              (proxy, method, arguments) -> {
                throw new AssertionError(method + " is not expected");
              });
}
