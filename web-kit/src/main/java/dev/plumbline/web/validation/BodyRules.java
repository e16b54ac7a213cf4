package dev.plumbline.web.validation;

import dev.plumbline.web.problem.Violation;
import java.util.List;

/// Rules of a request body that need more than the body to be judged, such as what the service has
/// on record. The reader of JSON asks the bean that knows a body's rules, and answers with its
/// violations together with all others; so parts may be missing, as for [SelfChecked].
///
/// @param <T> the body
public interface BodyRules<T> {

  Class<T> body();

  /// What is wrong, each with a pointer from the body's root.
  List<Violation> violations(T body);
}
