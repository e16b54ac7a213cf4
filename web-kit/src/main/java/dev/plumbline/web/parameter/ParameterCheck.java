package dev.plumbline.web.parameter;

import dev.plumbline.web.problem.CommonProblem;
import dev.plumbline.web.problem.ProblemException;
import dev.plumbline.web.problem.Violation;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.UriInfo;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/// Refuses a request whose parameters are unknown to the operation or not of their form, naming all
/// of them, before the operation runs.
public class ParameterCheck {

  private final Map<Method, List<Parameter>> declared = new ConcurrentHashMap<>();
  private final ParameterForms forms;

  ParameterCheck(ParameterForms forms) {
    this.forms = forms;
  }

  @ServerRequestFilter
  void check(ResourceInfo resource, UriInfo uri) {
    var parameters = declared.computeIfAbsent(resource.getResourceMethod(), Parameter::of);
    var violations = new ArrayList<Violation>();
    violations.addAll(unknown(parameters, uri));
    for (Parameter parameter : parameters) {
      for (String text : given(parameter, uri)) {
        forms
            .broken(parameter.type(), text)
            .map(form -> Violation.parameter(parameter.name(), "malformed", form))
            .ifPresent(violations::add);
      }
    }
    if (!violations.isEmpty()) {
      throw ProblemException.of(CommonProblem.INVALID_PARAMETER).violations(violations);
    }
  }

  private static List<Violation> unknown(List<Parameter> parameters, UriInfo uri) {
    var known =
        parameters.stream().filter(Parameter::inQuery).map(Parameter::name).sorted().toList();
    String message =
        known.isEmpty()
            ? "is not known here; this operation has no query parameters"
            : "is not known here; known are " + String.join(", ", known);
    return uri.getQueryParameters().keySet().stream()
        .filter(name -> !known.contains(name))
        .sorted()
        .map(name -> Violation.parameter(name, "unknown-parameter", message))
        .toList();
  }

  private static List<String> given(Parameter parameter, UriInfo uri) {
    MultivaluedMap<String, String> all =
        parameter.inQuery() ? uri.getQueryParameters() : uri.getPathParameters();
    return all.getOrDefault(parameter.name(), List.of());
  }
}
