package dev.plumbline.scorecard.bi.api;

import static org.eclipse.microprofile.openapi.OASFactory.createContent;
import static org.eclipse.microprofile.openapi.OASFactory.createMediaType;
import static org.eclipse.microprofile.openapi.OASFactory.createSchema;

import dev.plumbline.scorecard.bi.dataset.Column;
import dev.plumbline.scorecard.bi.dataset.Dataset;
import dev.plumbline.scorecard.bi.dataset.Datasets;
import dev.plumbline.scorecard.bi.dataset.Subject;
import io.quarkus.smallrye.openapi.OpenApiFilter;
import io.quarkus.smallrye.openapi.OpenApiFilter.RunStage;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;

/// Documents each dataset from its definition, so that what a column means is said once. Its
/// priority is its own, so that every build writes the schemas in the same order.
@OpenApiFilter(stages = RunStage.BUILD, priority = 2)
public class DatasetDocumentation implements OASFilter {

  private static final String FORMS =
      " As JSON in pages, or as one CSV file by `Accept: text/csv`, with the same columns in the order"
          + " of the documentation: UTF-8, a header line, an empty cell where there is no value. A"
          + " text that a spreadsheet would take for a formula (it begins with `=`, `+`, `-`, `@`,"
          + " one of these in wide letters, a tab or a line break) has an apostrophe before it;"
          + " numbers are plain decimals. A file that cannot be sent to its end breaks off with the connection.";

  private static final String LIVES =
      " The newest revision counts, from PUBLISHED on; `life=PROVISIONAL` shows what only the"
          + " client's side may see yet, its BI tools included.";

  /// What the scanner makes of the operations' common return type.
  private static final String SCANNED = "PageMapStringObject";

  @Override
  public void filterOpenAPI(OpenAPI document) {
    Datasets.ALL.forEach(it -> add(document, it));
    document.getComponents().removeSchema(SCANNED);
  }

  private static void add(OpenAPI document, Dataset dataset) {
    String page = dataset.rowName() + "Page";
    document
        .getComponents()
        .addSchema(dataset.rowName(), row(dataset))
        .addSchema(page, page(dataset.rowName()));
    Operation read = document.getPaths().getPathItem("/api/v1/bi/" + dataset.name()).getGET();
    read.setDescription(
        read.getDescription() + (dataset.subject() == Subject.SCORECARD ? LIVES : "") + FORMS);
    read.getResponses()
        .getAPIResponse("200")
        .setContent(
            createContent()
                .addMediaType(
                    MediaType.APPLICATION_JSON, createMediaType().schema(createSchema().ref(page)))
                .addMediaType(
                    "text/csv",
                    createMediaType().schema(createSchema().addType(SchemaType.STRING))));
  }

  private static Schema row(Dataset dataset) {
    Schema row = createSchema().addType(SchemaType.OBJECT);
    for (Column column : dataset.columns()) {
      row.addProperty(column.name(), value(column).description(column.meaning()));
      if (column.always()) {
        row.addRequired(column.name());
      }
    }
    return row;
  }

  private static Schema page(String row) {
    return createSchema()
        .addType(SchemaType.OBJECT)
        .addProperty(
            "items", createSchema().addType(SchemaType.ARRAY).items(createSchema().ref(row)))
        .addProperty("next", createSchema().addType(SchemaType.STRING))
        .addRequired("items");
  }

  private static Schema value(Column column) {
    return switch (column.type()) {
      case ID -> text().format("uuid");
      case TEXT -> text();
      case WHOLE -> createSchema().addType(SchemaType.INTEGER);
      case NUMBER -> createSchema().addType(SchemaType.NUMBER);
      case FLAG -> createSchema().addType(SchemaType.BOOLEAN);
      case MONTH -> text().pattern("^[0-9]{4}-(0[1-9]|1[0-2])$");
      case DATE -> text().format("date");
      case INSTANT -> text().format("date-time");
    };
  }

  private static Schema text() {
    return createSchema().addType(SchemaType.STRING);
  }
}
