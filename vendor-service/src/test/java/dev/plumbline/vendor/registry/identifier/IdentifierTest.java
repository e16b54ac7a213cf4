package dev.plumbline.vendor.registry.identifier;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.ConstraintValidator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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

  @Test
  void languagesAndAddressesAreThoseThatThereAre() {
    assertThat(isValid(new LanguageCode.Validator(), "pl")).isTrue();
    assertThat(isValid(new LanguageCode.Validator(), "PL")).isFalse();
    assertThat(isValid(new LanguageCode.Validator(), "pol")).isFalse();
    assertThat(isValid(new LanguageCode.Validator(), "xx")).isFalse();
    assertThat(isValid(new WebAddress.Validator(), "https://northgate.example/a?b=c")).isTrue();
    assertThat(isValid(new WebAddress.Validator(), "http://northgate.example/")).isFalse();
    assertThat(isValid(new WebAddress.Validator(), "https://user@northgate.example/")).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"iw, he", "in, id", "ji, yi", "mo, ro"})
  void aLanguageHasOneCode(String withdrawn, String present) {
    assertThat(isValid(new LanguageCode.Validator(), withdrawn)).isFalse();
    assertThat(isValid(new LanguageCode.Validator(), present)).isTrue();
  }

  private static boolean isLei(String text) {
    return isValid(new Lei.Validator(), text);
  }

  private static boolean isVatNumber(String text) {
    return isValid(new VatNumber.Validator(), text);
  }

  private static boolean isValid(ConstraintValidator<?, String> validator, String text) {
    return validator.isValid(text, TestContext.UNUSED);
  }
}
