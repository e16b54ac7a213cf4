package dev.plumbline.web.json;

import dev.plumbline.web.lookup.Finders;
import dev.plumbline.web.problem.CommonProblem;
import dev.plumbline.web.problem.ProblemException;
import jakarta.annotation.Priority;
import jakarta.ws.rs.ConstrainedTo;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.RuntimeType;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import org.jboss.resteasy.reactive.server.spi.ResteasyReactiveResourceInfo;
import org.jboss.resteasy.reactive.server.spi.ServerMessageBodyReader;
import org.jboss.resteasy.reactive.server.spi.ServerRequestContext;

/// Hands every JSON body of a resource to [JsonBodies], instead of the platform's lenient reader.
/// What is wrong with a body is said to those alone for whom the thing is there that they address.
@Provider
@ConstrainedTo(RuntimeType.SERVER)
@Consumes(MediaType.APPLICATION_JSON)
@Priority(Priorities.USER - 1_000)
public class StrictJsonReader implements ServerMessageBodyReader<Object> {

  private final JsonBodies bodies;
  private final Finders finders;

  StrictJsonReader(JsonBodies bodies, Finders finders) {
    this.bodies = bodies;
    this.finders = finders;
  }

  @Override
  public boolean isReadable(
      Class<?> type, Type generic, ResteasyReactiveResourceInfo method, MediaType mediaType) {
    return type != InputStream.class && type != String.class && type != byte[].class;
  }

  @Override
  public Object readFrom(
      Class<Object> type, Type generic, MediaType mediaType, ServerRequestContext request)
      throws IOException {
    try {
      return bodies.read(generic, LimitedBody.of(request));
    } catch (ProblemException refused) {
      if (refused.type().status() == CommonProblem.INVALID_CONTENT.status()) {
        finders.requireFound();
      }
      throw refused;
    }
  }

  @Override
  public boolean isReadable(
      Class<?> type, Type generic, Annotation[] annotations, MediaType mediaType) {
    return false;
  }

  @Override
  public Object readFrom(
      Class<Object> type,
      Type generic,
      Annotation[] annotations,
      MediaType mediaType,
      MultivaluedMap<String, String> headers,
      InputStream body)
      throws IOException {
    return bodies.read(generic, body);
  }
}
