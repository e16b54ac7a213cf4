package dev.plumbline.web.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import io.quarkus.smallrye.openapi.OpenApiFilter.RunStage;
import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;
import org.jboss.jandex.IndexView;

/// Completes a service's document when it is built, so that the committed file says all of it.
@OpenApiFilter(stages = RunStage.BUILD)
public class ApiDefaults implements OASFilter {

  /// The name of the security scheme in every document.
  public static final String SCHEME = "oidc";

  private final IndexView index;

  public ApiDefaults(IndexView index) {
    this.index = index;
  }

  @Override
  public void filterOpenAPI(OpenAPI document) {
    Components components =
        document.getComponents() == null ? OASFactory.createComponents() : document.getComponents();
    document.setComponents(components);
    RequiredFields.complete(components, index);
    Choices.complete(components);
    ProblemSchemas.add(components);
    AnswerHeaders.add(components);
    ProblemResponses.add(components);
    components.addSecurityScheme(
        SCHEME,
        OASFactory.createSecurityScheme()
            .type(SecurityScheme.Type.HTTP)
            .scheme("bearer")
            .bearerFormat("JWT")
            .description("A token of the identity provider, as `Authorization: Bearer …`"));
    document.addExtension("x-problems", ProblemSchemas.catalogue());
    if (document.getPaths() != null) {
      var methods = new OperationMethods(index);
      document
          .getPaths()
          .getPathItems()
          .forEach(
              (path, item) ->
                  item.getOperations()
                      .forEach(
                          (method, operation) -> {
                            complete(path, operation);
                            methods
                                .behind(method, path)
                                .ifPresent(code -> AnswerHeaders.complete(operation, code));
                          }));
    }
  }

  private static void complete(String path, Operation operation) {
    List<String> roles = OperationRoles.of(operation);
    operation.setSecurity(
        List.of(OASFactory.createSecurityRequirement().addScheme(SCHEME, List.of())));
    operation.addExtension("x-roles", roles);
    if (OperationRoles.onlyServices(roles)) {
      operation.addExtension("x-internal", true);
    }
    ProblemResponses.complete(path, operation);
  }
}
