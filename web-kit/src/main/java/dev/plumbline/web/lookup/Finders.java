package dev.plumbline.web.lookup;

import dev.plumbline.web.problem.ProblemException;
import io.quarkus.arc.All;
import io.quarkus.arc.InstanceHandle;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.UriInfo;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/// Asks the [Finder] that knows most of a request's path.
@Singleton
public class Finders {

  /// @param paths those of the template, and what lies below them
  private record Known(String template, Pattern paths, Finder finder) {

    static Known of(InstanceHandle<Finder> finder) {
      String template = finder.getBean().getBeanClass().getAnnotation(Finds.class).value();
      String paths = template.replaceAll("\\{[^/]+}", "[^/]+") + "(/.*)?";
      return new Known(template, Pattern.compile(paths), finder.get());
    }

    boolean knows(String path) {
      return paths.matcher(path).matches();
    }
  }

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
        .filter(known -> known.knows(path))
        .findFirst()
        .ifPresent(known -> known.finder.find(new PathValues(uri.getPathParameters())));
  }
}
