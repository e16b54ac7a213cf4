package dev.plumbline.web.lookup;

import dev.plumbline.web.problem.ProblemException;

/// Knows whether one kind of thing is there for the caller; a bean, found by itself. Its [Finds]
/// says which paths name such a thing, and it answers for everything below them.
///
/// A request that is as it should be never meets it: its operation looks for the thing anyway.
public interface Finder {

  /// Comes back where the thing is there.
  ///
  /// @throws ProblemException 404 where it is not, or not for this caller
  void find(PathValues path);
}
