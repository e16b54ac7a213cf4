package dev.plumbline.web.lookup;

import static java.util.stream.Collectors.toSet;

import dev.plumbline.web.problem.ProblemException;
import io.quarkus.arc.All;
import io.quarkus.arc.InstanceHandle;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.UriInfo;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// Asks the [Finder] that knows most of a request's path.
@Singleton
public class Finders {

  /// @param names what the template names
  /// @param paths those of the template, and what lies below them
  private record Known(String template, Set<String> names, Pattern paths, Finder finder) {

    static Known of(InstanceHandle<Finder> finder) {
      String template = finder.getBean().getBeanClass().getAnnotation(Finds.class).value();
      String paths = template.replaceAll("\\{[^/]+}", "[^/]+") + "(/.*)?";
      Set<String> names =
          VARIABLE.matcher(template).results().map(it -> it.group(1)).collect(toSet());
      return new Known(template, names, Pattern.compile(paths), finder.get());
    }

    /// Whether the path is one of the template's, or lies below it, and names what the template
    /// names: `/versions/copies` is no version.
    boolean knows(String path, Set<String> named) {
      return named.containsAll(names) && paths.matcher(path).matches();
    }
  }

  private static final Pattern VARIABLE = Pattern.compile("\\{([^/]+)}");

  private final List<Known> longestFirst;
  private final UriInfo uri;

  Finders(@All List<InstanceHandle<Finder>> finders, UriInfo uri) {
    this.longestFirst =
        finders.stream()
            .map(Known::of)
            .sorted(Comparator.comparingInt((Known known) -> known.template.length()).reversed())
            .toList();
    this.uri = uri;
  }

  /// Comes back where what the running request's path names is there, or where it names nothing.
  ///
  /// @throws ProblemException 404 where it is not there for the caller
  public void requireFound() {
    String path = uri.getRequestUri().getPath();
    longestFirst.stream()
        .filter(known -> known.knows(path, uri.getPathParameters().keySet()))
        .findFirst()
        .ifPresent(known -> known.finder.find(new PathValues(uri.getPathParameters())));
  }
}
