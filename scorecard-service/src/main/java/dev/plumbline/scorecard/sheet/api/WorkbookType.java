package dev.plumbline.scorecard.sheet.api;

import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/// Names a workbook by its plain type. The platform takes every type with `xml` in its name for
/// text, and adds a charset to it, which a binary file has not.
class WorkbookType {

  @ServerResponseFilter
  void state(ContainerResponseContext answer) {
    MediaType type = answer.getMediaType();
    if (type != null && MediaType.valueOf(MediaTypes.XLSX).isCompatible(type)) {
      answer.getHeaders().putSingle(HttpHeaders.CONTENT_TYPE, MediaTypes.XLSX);
    }
  }
}
