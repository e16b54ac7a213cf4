package dev.plumbline.gateway.routing;

import java.util.SortedSet;

/// What the route table knows about a request.
public sealed interface Match {

  /// The operation that it asks for.
  record Found(Route route) implements Match {}

  /// The path exists, but not with this method.
  record WrongMethod(SortedSet<String> allowed) implements Match {}

  /// There is no such path, or it is not for callers from outside.
  record Nothing() implements Match {}
}
