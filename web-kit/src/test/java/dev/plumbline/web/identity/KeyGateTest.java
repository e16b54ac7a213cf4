package dev.plumbline.web.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeyGateTest {

  @Test
  void madeUpKeysAreBoundedAndDoNotStandInTheWayOfAProvedOne() {
    var gate = new KeyGate();
    gate.learn("ours");
    long admitted = IntStream.range(0, 10_000).filter(n -> gate.admits("made-up-" + n)).count();
    assertThat(admitted).isBetween(1L, 500L);
    assertThat(gate.admits("ours")).isTrue();
  }

  @Test
  void theKeyIdStandsInTheHeader() {
    assertThat(KeyGate.keyId(base64("{\"alg\":\"RS256\",\"kid\":\"k1\"}") + ".e30.x"))
        .isEqualTo("k1");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "garbage", ".", "!.x.y", "e30.x.y", "W10.x.y"})
  void whatCannotBeReadHasNone(String token) {
    assertThat(KeyGate.keyId(token)).isEmpty();
  }

  private static String base64(String text) {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(text.getBytes(StandardCharsets.UTF_8));
  }
}
