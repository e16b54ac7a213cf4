package dev.plumbline.gateway;

import dev.plumbline.gateway.upstream.TestService;
import io.quarkus.vertx.http.HttpServerOptionsCustomizer;
import io.vertx.core.http.HttpServerOptions;
import jakarta.inject.Singleton;

/// Keeps the system from letting the gateway's buffers grow until they hold a whole upload.
@Singleton
public class SmallBuffers implements HttpServerOptionsCustomizer {

  @Override
  public void customizeHttpServer(HttpServerOptions options) {
    options.setReceiveBufferSize(TestService.BUFFER_BYTES);
    options.setSendBufferSize(TestService.BUFFER_BYTES);
  }
}
