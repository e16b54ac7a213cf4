package dev.plumbline.gateway;

import dev.plumbline.gateway.document.GatewayDocuments;
import dev.plumbline.gateway.document.ServiceDocument;
import dev.plumbline.gateway.routing.Service;
import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Alternative;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Objects;

/// Small documents that hold every case once, instead of those the services have today.
@Singleton
public class TestDocuments {

  @Produces
  @Singleton
  @Alternative
  @Priority(1)
  GatewayDocuments documents() {
    return merged();
  }

  public static GatewayDocuments merged() {
    return GatewayDocuments.of(
        Arrays.stream(Service.values()).map(TestDocuments::document).toList(), "1.2.3");
  }

  public static ServiceDocument document(Service service) {
    String name = "/documents/" + service.module() + ".yaml";
    try (InputStream yaml = TestDocuments.class.getResourceAsStream(name)) {
      return ServiceDocument.read(service, Objects.requireNonNull(yaml, name));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
