package dev.plumbline.web.parameter;

import jakarta.inject.Singleton;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/// The headers that operations take as their parameters. One that is `@NotNull` is demanded: the
/// OpenAPI document says so by the same annotation.
@Singleton
public class OperationHeaders {

  private final Map<Method, Map<String, Boolean>> demands = new ConcurrentHashMap<>();

  public boolean takes(Method operation, String header) {
    return of(operation).containsKey(header);
  }

  public boolean demands(Method operation, String header) {
    return of(operation).getOrDefault(header, false);
  }

  private Map<String, Boolean> of(Method operation) {
    return demands.computeIfAbsent(operation, OperationHeaders::read);
  }

  private static Map<String, Boolean> read(Method operation) {
    var headers = new TreeMap<String, Boolean>(String.CASE_INSENSITIVE_ORDER);
    Arrays.stream(operation.getParameters())
        .filter(parameter -> parameter.isAnnotationPresent(HeaderParam.class))
        .forEach(
            (AnnotatedElement parameter) ->
                headers.put(
                    parameter.getAnnotation(HeaderParam.class).value(),
                    parameter.isAnnotationPresent(NotNull.class)));
    return headers;
  }
}
