package dev.plumbline.service.etag;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumbline.web.problem.CommonProblem;
import dev.plumbline.web.problem.ProblemException;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class IfMatchTest {

  @ParameterizedTest
  @ValueSource(strings = {"\"7.ab12cd34\"", "\"7\"", "\"6.x\", \"7.y\"", "*"})
  void theCurrentVersionMayBeChangedWhateverTheVariant(String header) {
    assertThatCode(() -> IfMatch.of(header).check(7)).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"6.ab12cd34\"", "\"70.x\"", "7", "W/\"7.x\"", "\"\"", "\"", "\"*\""})
  void anotherVersionMayNot(String header) {
    assertRefused(header, CommonProblem.PRECONDITION_FAILED);
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"", " "})
  void aWriterMustNameAVersion(@Nullable String header) {
    assertRefused(header, CommonProblem.PRECONDITION_REQUIRED);
  }

  @Test
  void contentIsNamedByItsHash() {
    assertThatCode(() -> IfMatch.of("\"c0ffee.x\"").check(ETag.of("c0ffee")))
        .doesNotThrowAnyException();
    assertThatThrownBy(() -> ETag.of("no.dots\"or quotes"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static void assertRefused(@Nullable String header, CommonProblem problem) {
    assertThatThrownBy(() -> IfMatch.of(header).check(7))
        .asInstanceOf(InstanceOfAssertFactories.type(ProblemException.class))
        .extracting(ProblemException::type)
        .isEqualTo(problem);
  }
}
