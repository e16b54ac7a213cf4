package dev.plumbline.web.sample;

import dev.plumbline.web.problem.CommonProblem;
import dev.plumbline.web.problem.ProblemException;
import dev.plumbline.web.problem.ProblemTranslator;
import jakarta.inject.Singleton;
import java.util.Optional;

/// A failure beneath the surface, and what it means to a caller.
final class DriedOut extends Exception {

  private static final long serialVersionUID = 1L;

  @Singleton
  static class Translator implements ProblemTranslator {

    @Override
    public Optional<ProblemException> translate(Throwable failure) {
      return failure.getCause() instanceof DriedOut
          ? Optional.of(CommonProblem.UNAVAILABLE.because("The paint is dry"))
          : Optional.empty();
    }
  }
}
