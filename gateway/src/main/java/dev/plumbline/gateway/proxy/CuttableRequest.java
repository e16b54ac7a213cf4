package dev.plumbline.gateway.proxy;

import io.quarkus.vertx.http.runtime.filters.AbstractResponseWrapper;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.http.impl.HttpServerRequestInternal;
import io.vertx.core.http.impl.HttpServerRequestWrapper;

/// A client's request whose answer can be cut off. Vert.x marks an answer that is reset as closed
/// before the connection is, and then tells nobody of its end: an orderly shutdown would wait for
/// it in vain. Closing the connection itself is told to everyone.
final class CuttableRequest extends HttpServerRequestWrapper {

  private final HttpServerResponse response;

  CuttableRequest(HttpServerRequest request) {
    super((HttpServerRequestInternal) request);
    response = new CuttableResponse(request);
  }

  @Override
  public HttpServerResponse response() {
    return response;
  }

  private static final class CuttableResponse extends AbstractResponseWrapper {

    private final HttpServerRequest request;

    CuttableResponse(HttpServerRequest request) {
      super(request.response());
      this.request = request;
    }

    @Override
    public boolean reset() {
      return reset(0);
    }

    @Override
    public boolean reset(long code) {
      if (ended()) {
        return false;
      }
      request.connection().close();
      return true;
    }
  }
}
