package dev.plumbline.web.validation;

import dev.plumbline.web.problem.Violation;
import java.util.List;

/// A request body that knows rules across its fields, beside the constraints on each. The reader
/// of JSON asks the body as a whole, and answers with its violations together with all others; so
/// parts may be missing, and rules about them must pass them over.
public interface SelfChecked {

  /// What is wrong, each with a pointer from the body's root.
  List<Violation> violations();
}
