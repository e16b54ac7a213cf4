package dev.plumbline.web.openapi;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.media.Discriminator;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;

/// Gives each kind of a closed choice (`oneOf` with a discriminator) the field that tells it apart:
/// Jackson writes it, but no record has it.
final class Choices {

  private Choices() {}

  static void complete(Components components) {
    Map<String, Schema> schemas = components.getSchemas();
    if (schemas == null) {
      return;
    }
    for (Schema schema : List.copyOf(schemas.values())) {
      Discriminator discriminator = schema.getDiscriminator();
      if (discriminator != null && discriminator.getMapping() != null) {
        discriminator
            .getMapping()
            .forEach(
                (kind, ref) ->
                    Optional.ofNullable(schemas.get(name(ref)))
                        .ifPresent(of -> mark(of, discriminator.getPropertyName(), kind)));
      }
    }
  }

  private static void mark(Schema kind, String property, String value) {
    kind.addProperty(
            property, OASFactory.createSchema().addType(SchemaType.STRING).addEnumeration(value))
        .addRequired(property);
  }

  private static String name(String ref) {
    return ref.substring(ref.lastIndexOf('/') + 1);
  }
}
