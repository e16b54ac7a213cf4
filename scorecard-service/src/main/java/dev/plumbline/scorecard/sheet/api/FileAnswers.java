package dev.plumbline.scorecard.sheet.api;

import dev.plumbline.scorecard.sheet.SheetFile;
import dev.plumbline.scorecard.sheet.SheetFormat;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/// How operations answer with a file.
final class FileAnswers {

  private FileAnswers() {}

  static RestResponse<byte[]> of(int status, SheetFormat format, SheetFile file) {
    MediaType type = MediaTypes.of(format);
    return named(
        ResponseBuilder.<byte[]>create(status).entity(file.content()).type(type).build(), file);
  }

  /// The answer, told to be a file to keep.
  static RestResponse<byte[]> named(RestResponse<byte[]> answer, SheetFile file) {
    answer.getHeaders().putSingle(HttpHeaders.VARY, HttpHeaders.ACCEPT);
    answer.getHeaders().putSingle("X-Content-Type-Options", "nosniff");
    answer
        .getHeaders()
        .putSingle(
            HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"%s\"".formatted(file.name()));
    return answer;
  }
}
