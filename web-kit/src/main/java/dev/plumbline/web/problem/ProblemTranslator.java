package dev.plumbline.web.problem;

import java.util.Optional;

/// Knows what a failure of something beneath, a database for example, means to the caller. A bean;
/// all of them are asked before a failure is answered as an internal error.
public interface ProblemTranslator {

  /// The problem to answer with; empty for a failure that this translator knows nothing about.
  Optional<ProblemException> translate(Throwable failure);
}
