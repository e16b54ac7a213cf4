package dev.plumbline.gateway.document;

import dev.plumbline.gateway.routing.Service;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;

/// Runs in the gateway's build: reads each service's `openapi.yaml` and leaves
/// [GatewayDocuments#RESOURCE] among the classes.
public final class BuildDocuments {

  private BuildDocuments() {}

  /// Reads, merges and writes.
  ///
  /// @param args the repository's folder, the folder of the classes, the platform's version
  public static void main(String[] args) throws IOException {
    var documents = new ArrayList<ServiceDocument>();
    for (Service service : Service.values()) {
      Path file = Path.of(args[0], service.module(), "openapi.yaml");
      try (InputStream yaml = Files.newInputStream(file)) {
        documents.add(ServiceDocument.read(service, yaml));
      }
    }
    GatewayDocuments.of(documents, args[2]).write(Path.of(args[1]));
  }
}
