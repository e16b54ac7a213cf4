package dev.plumbline.web.openapi;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.RecordComponentInfo;

/// A component of a wire record is required unless it is `@Nullable`: the code has said so already,
/// and the document follows it.
final class RequiredFields {

  private static final DotName NULLABLE = DotName.createSimple("org.jspecify.annotations.Nullable");
  private static final String OURS = "dev.plumbline.";

  private RequiredFields() {}

  static void complete(Components components, IndexView index) {
    Map<String, Schema> schemas = components.getSchemas();
    if (schemas != null) {
      schemas.forEach(
          (name, schema) -> recordOf(name, index).ifPresent(type -> complete(schema, type)));
    }
  }

  private static void complete(Schema schema, ClassInfo type) {
    if (schema.getProperties() != null) {
      List<String> required =
          type.recordComponents().stream()
              .filter(component -> !component.type().hasAnnotation(NULLABLE))
              .map(RecordComponentInfo::name)
              .filter(schema.getProperties()::containsKey)
              .toList();
      schema.setRequired(required.isEmpty() ? null : required);
    }
  }

  /// The record behind a schema; a generic one's schema is named after its arguments as well.
  private static Optional<ClassInfo> recordOf(String schema, IndexView index) {
    return index.getKnownClasses().stream()
        .filter(type -> type.isRecord() && type.name().toString().startsWith(OURS))
        .filter(
            type ->
                schema.equals(type.simpleName())
                    || (!type.typeParameters().isEmpty() && schema.startsWith(type.simpleName())))
        .findFirst();
  }
}
