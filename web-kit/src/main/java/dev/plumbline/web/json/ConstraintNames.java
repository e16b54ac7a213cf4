package dev.plumbline.web.json;

import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.metadata.ConstraintDescriptor;
import java.util.Locale;

/// Broken bean-validation constraints in the words of our answers.
public final class ConstraintNames {

  private ConstraintNames() {}

  /// The stable code: `required` for an absent value, else what the constraint's own attribute
  /// `code` says, else its name in kebab-case.
  public static String code(ConstraintDescriptor<?> broken) {
    Object own = broken.getAttributes().get("code");
    if (own != null) {
      return own.toString();
    }
    Class<?> constraint = broken.getAnnotation().annotationType();
    return constraint == NotNull.class
        ? "required"
        : constraint
            .getSimpleName()
            .replaceAll("(?<=[a-z])(?=[A-Z])", "-")
            .toLowerCase(Locale.ROOT);
  }

  /// The JSON pointer to the value at this path.
  static String pointer(Path path) {
    var pointer = new StringBuilder();
    for (Path.Node node : path) {
      if (node.getIndex() != null) {
        pointer.append('/').append(node.getIndex());
      } else if (node.getKey() != null) {
        pointer.append('/').append(Place.escape(node.getKey().toString()));
      }
      if (node.getKind() == ElementKind.PROPERTY) {
        pointer.append('/').append(node.getName());
      }
    }
    return pointer.toString();
  }
}
