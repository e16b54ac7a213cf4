package dev.plumbline.web.openapi;

import static java.util.stream.Collectors.toSet;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.RecordComponentInfo;
import org.jspecify.annotations.Nullable;

/// A component of a wire record is required unless it is `@Nullable` or has a default
/// (`@Schema(defaultValue = "…")`): the code has said so already, and the document follows it. Of a
/// `@JsonUnwrapped` component the same holds for the components that it stands for.
final class RequiredFields {

  private static final DotName NULLABLE = DotName.createSimple("org.jspecify.annotations.Nullable");
  private static final DotName UNWRAPPED =
      DotName.createSimple("com.fasterxml.jackson.annotation.JsonUnwrapped");
  private static final DotName SCHEMA =
      DotName.createSimple("org.eclipse.microprofile.openapi.annotations.media.Schema");
  private static final String OURS = "dev.plumbline.";

  private RequiredFields() {}

  static void complete(Components components, IndexView index) {
    Map<String, Schema> schemas = components.getSchemas();
    if (schemas != null) {
      schemas.forEach((name, schema) -> complete(name, schema, index));
    }
  }

  private static void complete(String name, Schema schema, IndexView index) {
    Map<String, Schema> properties = schema.getProperties();
    if (properties != null) {
      recordOf(name, properties.keySet(), index)
          .ifPresent(
              type -> {
                List<String> required =
                    given(type, index)
                        .filter(given -> isWithoutDefault(properties.get(given)))
                        .toList();
                schema.setRequired(required.isEmpty() ? null : required);
              });
    }
  }

  /// The names of the components that are never null.
  private static Stream<String> given(ClassInfo type, IndexView index) {
    return names(type, index, component -> !component.type().hasAnnotation(NULLABLE));
  }

  private static Stream<String> names(
      ClassInfo type, IndexView index, Predicate<RecordComponentInfo> wanted) {
    return type.recordComponents().stream()
        .filter(wanted)
        .flatMap(
            component ->
                type.field(component.name()).hasAnnotation(UNWRAPPED)
                    ? names(index.getClassByName(component.type().name()), index, wanted)
                    : Stream.of(component.name()));
  }

  private static boolean isWithoutDefault(@Nullable Schema property) {
    return property != null && property.getDefaultValue() == null;
  }

  /// The record behind a schema; a generic one's schema is named after its arguments as well. Of
  /// several records of the name, some of which never go over the wire, it is the one that has the
  /// schema's properties.
  private static Optional<ClassInfo> recordOf(
      String schema, Set<String> properties, IndexView index) {
    return index.getKnownClasses().stream()
        .filter(type -> type.isRecord() && type.name().toString().startsWith(OURS))
        .filter(
            type ->
                (schema.equals(type.simpleName()) && !isNamedOtherwise(type))
                    || (!type.typeParameters().isEmpty() && schema.startsWith(type.simpleName())))
        .min(
            Comparator.comparingLong((ClassInfo type) -> differences(type, properties, index))
                .thenComparing(ClassInfo::name));
  }

  /// How many names only one of the two has.
  private static long differences(ClassInfo type, Set<String> properties, IndexView index) {
    Set<String> components = names(type, index, _ -> true).collect(toSet());
    return Stream.concat(components.stream(), properties.stream())
        .filter(name -> !components.contains(name) || !properties.contains(name))
        .count();
  }

  /// Two features may have records of one name, as long as one of them has another schema's name.
  private static boolean isNamedOtherwise(ClassInfo type) {
    return Optional.ofNullable(type.declaredAnnotation(SCHEMA))
        .map(annotation -> annotation.value("name"))
        .filter(name -> !name.asString().equals(type.simpleName()))
        .isPresent();
  }
}
