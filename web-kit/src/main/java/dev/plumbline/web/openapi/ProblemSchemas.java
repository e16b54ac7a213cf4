package dev.plumbline.web.openapi;

import dev.plumbline.web.problem.ProblemCatalogue;
import dev.plumbline.web.problem.ProblemType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;

/// The schemas of a problem document, and the list of the types that a service answers with.
final class ProblemSchemas {

  static final String PROBLEM = "Problem";
  private static final String VIOLATION = "Violation";

  private ProblemSchemas() {}

  static void add(Components components) {
    components
        .addSchema(
            PROBLEM,
            object("An error (RFC 9457)")
                .addProperty("type", text("The relative URI of the problem type"))
                .addProperty("title", text("What went wrong, the same for every occurrence"))
                .addProperty(
                    "status",
                    OASFactory.createSchema()
                        .addType(SchemaType.INTEGER)
                        .description("The HTTP status"))
                .addProperty("detail", text("What is particular to this occurrence"))
                .addProperty("instance", text("The path of the request"))
                .addProperty("traceId", text("Finds the request in the logs"))
                .addProperty(
                    "errors",
                    OASFactory.createSchema()
                        .addType(SchemaType.ARRAY)
                        .description("Everything that is wrong with the request")
                        .items(OASFactory.createSchema().ref(VIOLATION)))
                .required(List.of("type", "title", "status", "instance")))
        .addSchema(
            VIOLATION,
            object("One thing that is wrong with a request; a pointer, a parameter or a cell")
                .addProperty("pointer", text("Where in the body, as a JSON pointer (RFC 6901)"))
                .addProperty("parameter", text("The query, path or header parameter"))
                .addProperty("cell", text("Where in a sheet that was sent, e.g. `Report!D14`"))
                .addProperty("code", text("Stable, for programs"))
                .addProperty("message", text("One sentence for people"))
                .required(List.of("code", "message")));
  }

  /// Every problem type of the service, for the pages behind their URIs.
  static List<Map<String, Object>> catalogue() {
    return ProblemCatalogue.all().stream().map(ProblemSchemas::entry).toList();
  }

  private static Map<String, Object> entry(ProblemType type) {
    var entry = new LinkedHashMap<String, Object>();
    entry.put("slug", type.slug());
    entry.put("title", type.title());
    entry.put("status", type.status());
    entry.put("description", type.description());
    return entry;
  }

  private static Schema object(String description) {
    return OASFactory.createSchema().addType(SchemaType.OBJECT).description(description);
  }

  private static Schema text(String description) {
    return OASFactory.createSchema().addType(SchemaType.STRING).description(description);
  }
}
