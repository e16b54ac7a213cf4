package dev.plumbline.gateway.routing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Every operation by method and path. Where a literal segment and a parameter both fit, the
/// literal one counts, as it does in the services.
public final class RouteTable {

  private final Node root = new Node();

  public RouteTable(List<Route> routes) {
    for (Route route : routes) {
      Node node = root;
      for (String segment : route.segments()) {
        node = node.child(segment);
      }
      Route other = node.routes.putIfAbsent(route.method(), route);
      if (other != null) {
        throw new IllegalArgumentException("%s and %s are one path".formatted(route, other));
      }
    }
  }

  /// The operation for this request; a HEAD is answered by the GET of its path.
  public Match match(String method, RequestPath path) {
    Node node = root.find(path.segments());
    if (node == null) {
      return new Match.Nothing();
    }
    SortedSet<String> allowed = node.allowed();
    if (!allowed.contains(method)) {
      return allowed.isEmpty() || node.routes.containsKey(method)
          ? new Match.Nothing()
          : new Match.WrongMethod(allowed);
    }
    Route route = node.routes.getOrDefault(method, node.routes.get("GET"));
    return route == null ? new Match.Nothing() : new Match.Found(route);
  }

  private static final class Node {

    private final Map<String, Node> literals = new HashMap<>();
    private final Map<String, Route> routes = new HashMap<>();
    private @Nullable Node parameter;

    Node child(String segment) {
      if (!Route.isParameter(segment)) {
        return literals.computeIfAbsent(segment, word -> new Node());
      }
      Node child = parameter;
      if (child == null) {
        child = new Node();
        parameter = child;
      }
      return child;
    }

    @Nullable Node find(List<String> segments) {
      if (segments.isEmpty()) {
        return routes.isEmpty() ? null : this;
      }
      List<String> rest = segments.subList(1, segments.size());
      Node literal = literals.get(segments.getFirst());
      Node found = literal == null ? null : literal.find(rest);
      return found == null && parameter != null ? parameter.find(rest) : found;
    }

    SortedSet<String> allowed() {
      SortedSet<String> methods =
          routes.values().stream()
              .filter(route -> !route.internal())
              .map(Route::method)
              .collect(Collectors.toCollection(TreeSet::new));
      if (methods.contains("GET")) {
        methods.add("HEAD");
      }
      return methods;
    }
  }
}
