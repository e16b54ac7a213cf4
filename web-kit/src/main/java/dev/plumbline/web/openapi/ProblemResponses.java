package dev.plumbline.web.openapi;

import dev.plumbline.web.http.ProblemDocument;
import java.util.List;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/// Gives every operation the responses that follow from its form. What a feature adds is named at
/// the operation (`@APIResponse(responseCode = "409", description = "…")`) and gets its body here.
final class ProblemResponses {

  private ProblemResponses() {}

  /// Adds the responses that operations refer to.
  static void add(Components components) {
    for (StandardProblem standard : StandardProblem.values()) {
      APIResponse answer =
          OASFactory.createAPIResponse()
              .description(standard.description())
              .content(problemContent());
      AnswerHeaders.complete(standard, answer);
      components.addResponse(standard.component(), answer);
    }
  }

  static void complete(String path, Operation operation) {
    var responses = new TreeMap<String, APIResponse>();
    for (StandardProblem standard : StandardProblem.values()) {
      if (standard.appliesTo(path, operation)) {
        responses.putIfAbsent(
            standard.status(), OASFactory.createAPIResponse().ref(standard.component()));
      }
    }
    operation
        .getResponses()
        .getAPIResponses()
        .forEach(
            (status, declared) -> {
              if (!isPlatforms(declared)) {
                responses.put(status, withBody(status, declared));
              }
            });
    for (StandardProblem standard : StandardProblem.values()) {
      APIResponse declared = responses.get(standard.status());
      if (declared != null && declared.getRef() == null && standard.appliesTo(path, operation)) {
        AnswerHeaders.complete(standard, declared);
      }
    }
    operation.setResponses(OASFactory.createAPIResponses());
    responses.forEach(operation.getResponses()::addAPIResponse);
  }

  /// What the platform adds to secured operations, in words that say less than ours.
  private static boolean isPlatforms(APIResponse declared) {
    return List.of("Not Authorized", "Not Allowed", "Bad Request")
        .contains(declared.getDescription());
  }

  private static APIResponse withBody(String status, APIResponse declared) {
    if (status.compareTo("400") >= 0 && declared.getContent() == null) {
      declared.setContent(problemContent());
    }
    return declared;
  }

  private static Content problemContent() {
    return OASFactory.createContent()
        .addMediaType(
            ProblemDocument.MEDIA_TYPE,
            OASFactory.createMediaType()
                .schema(OASFactory.createSchema().ref(ProblemSchemas.PROBLEM)));
  }
}
