package dev.plumbline.vendor.selection;

import dev.plumbline.web.problem.CommonProblem;
import dev.plumbline.web.problem.ProblemException;

/// The one answer about a programme that is not there. It stands here because selections, which lie
/// below a programme's path, give it as well.
public final class UnknownProgramme {

  private UnknownProgramme() {}

  public static ProblemException problem() {
    return CommonProblem.NOT_FOUND.because("There is no such programme.");
  }
}
