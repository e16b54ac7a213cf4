package dev.plumbline.service.etag;

import dev.plumbline.web.identity.CurrentCaller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/// Answers with a resource in one of its versions.
@ApplicationScoped
public class Representations {

  private final HttpHeaders request;
  private final CurrentCaller caller;
  private final String release;

  Representations(
      HttpHeaders request,
      CurrentCaller caller,
      @ConfigProperty(name = "quarkus.application.version") String release) {
    this.request = request;
    this.caller = caller;
    this.release = release;
  }

  /// 200 with the representation; 304 where the reader has it, and then it is not even made.
  public <T> RestResponse<T> ok(ETag tag, Supplier<T> body) {
    String header = header(tag);
    if (readerHas(header)) {
      return ResponseBuilder.<T>create(RestResponse.Status.NOT_MODIFIED)
          .header(HttpHeaders.ETAG, header)
          .build();
    }
    return ResponseBuilder.ok(body.get()).header(HttpHeaders.ETAG, header).build();
  }

  /// 200 after a change: with the new version, whatever the reader had.
  public <T> RestResponse<T> changed(ETag tag, T body) {
    return ResponseBuilder.ok(body).header(HttpHeaders.ETAG, header(tag)).build();
  }

  /// 201 with the new resource.
  ///
  /// @param location its path from the root, e.g. `/api/v1/vendors/…`
  public <T> RestResponse<T> created(String location, ETag tag, T body) {
    return ResponseBuilder.<T>created(URI.create(location))
        .entity(body)
        .header(HttpHeaders.ETAG, header(tag))
        .build();
  }

  private boolean readerHas(String header) {
    String known = request.getHeaderString(HttpHeaders.IF_NONE_MATCH);
    return known != null
        && Stream.of(known.split(","))
            .map(tag -> tag.strip().replaceFirst("^W/", ""))
            .anyMatch(tag -> tag.equals("*") || tag.equals(header));
  }

  private String header(ETag tag) {
    String roles = caller.get().roles().stream().map(Enum::name).sorted().toList().toString();
    String variant = release + roles + Objects.toString(tag.day(), "");
    return '"' + tag.state() + '.' + shortHash(variant) + '"';
  }

  private static String shortHash(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest, 0, 4);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
