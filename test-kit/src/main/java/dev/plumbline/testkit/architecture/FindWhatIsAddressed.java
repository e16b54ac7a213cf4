package dev.plumbline.testkit.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.properties.HasAnnotations;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Whether there is a finder for what an operation's path names, where the operation takes a body
/// or demands a header: without one it would complain of these to somebody for whom the thing is
/// not there.
final class FindWhatIsAddressed extends ArchCondition<JavaMethod> {

  private static final String FINDS = "dev.plumbline.web.lookup.Finds";
  private static final String PATH = "jakarta.ws.rs.Path";

  private List<String> found = List.of();

  FindWhatIsAddressed() {
    super("have a finder for what they address");
  }

  @Override
  public void init(Collection<JavaMethod> operations) {
    found =
        operations.stream()
            .map(JavaMethod::getOwner)
            .map(JavaClass::getPackage)
            .distinct()
            .flatMap(resources -> resources.getClasses().stream())
            .flatMap(type -> value(type, FINDS))
            .toList();
  }

  @Override
  public void check(JavaMethod operation, ConditionEvents events) {
    List<Parameter> parameters = List.of(operation.reflect().getParameters());
    String template = template(operation);
    boolean changesVersion = parameters.stream().anyMatch(FindWhatIsAddressed::isDemandedHeader);
    boolean takesBody = parameters.stream().anyMatch(parameter -> isBody(parameter, template));
    String thing = changesVersion || takesBody ? thing(operation, template, changesVersion) : "";
    if (!thing.isEmpty()) {
      String message = operation.getFullName() + " has no finder for " + thing;
      events.add(new SimpleConditionEvent(operation, found.contains(thing), message));
    }
  }

  /// The path up to its last variable. What a PUT makes anew need not be there, but that which it
  /// belongs to.
  private static String thing(JavaMethod operation, String template, boolean changesVersion) {
    boolean makes = operation.isAnnotatedWith("jakarta.ws.rs.PUT") && !changesVersion;
    String path = makes ? template.substring(0, template.lastIndexOf('/')) : template;
    return path.substring(0, path.lastIndexOf('}') + 1);
  }

  /// A parameter that comes from nowhere else: of the path's it may have only the name.
  private static boolean isBody(Parameter parameter, String template) {
    return Arrays.stream(parameter.getAnnotations())
            .noneMatch(from -> from.annotationType().getName().startsWith("jakarta.ws.rs."))
        && !template.contains("{" + parameter.getName() + "}");
  }

  private static boolean isDemandedHeader(Parameter parameter) {
    return Arrays.stream(parameter.getAnnotations())
        .map(annotation -> annotation.annotationType().getSimpleName())
        .toList()
        .containsAll(List.of("HeaderParam", "NotNull"));
  }

  private static String template(JavaMethod operation) {
    return Stream.concat(value(operation.getOwner(), PATH), value(operation, PATH))
        .flatMap(path -> Arrays.stream(path.split("/")))
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining("/", "/", ""));
  }

  private static Stream<String> value(HasAnnotations<?> annotated, String annotation) {
    return annotated
        .tryGetAnnotationOfType(annotation)
        .flatMap(found -> found.get("value"))
        .map(Object::toString)
        .stream();
  }
}
