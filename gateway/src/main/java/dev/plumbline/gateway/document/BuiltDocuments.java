package dev.plumbline.gateway.document;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;

/// Reads what the build left on the class path.
@Singleton
class BuiltDocuments {

  @Produces
  @Singleton
  GatewayDocuments documents() throws IOException {
    try (InputStream json =
        Thread.currentThread()
            .getContextClassLoader()
            .getResourceAsStream(GatewayDocuments.RESOURCE)) {
      if (json == null) {
        throw new IllegalStateException(
            GatewayDocuments.RESOURCE + " is not on the class path: build the gateway with Maven");
      }
      return GatewayDocuments.read(json);
    }
  }
}
