package dev.plumbline.service.database;

import dev.plumbline.web.problem.CommonProblem;
import dev.plumbline.web.problem.ProblemException;
import dev.plumbline.web.problem.ProblemTranslator;
import jakarta.inject.Singleton;
import java.util.Optional;

/// Says as a problem what a failure of the database means to the caller.
@Singleton
class DatabaseProblems implements ProblemTranslator {

  @Override
  public Optional<ProblemException> translate(Throwable failure) {
    return DatabaseFailure.of(failure).map(DatabaseProblems::problem);
  }

  private static ProblemException problem(DatabaseFailure failure) {
    return switch (failure) {
      case CONNECTION_LOST ->
          CommonProblem.UNAVAILABLE
              .because("The service's database cannot be reached. Nothing is known to be written.")
              .header("Retry-After", "5");
      case BUSY ->
          CommonProblem.UNAVAILABLE
              .because("The service's database is busy. Nothing was written.")
              .header("Retry-After", "1");
      case OVERTAKEN ->
          CommonProblem.PRECONDITION_FAILED.because(
              "The resource was changed by somebody else in the same moment.");
      case CONFLICT ->
          CommonProblem.CONFLICT.because(
              "Another request wrote the same thing in the same moment.");
    };
  }
}
