package dev.plumbline.gateway;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import java.net.URI;
import java.time.Duration;

/// What a deployment may change about the gateway; the defaults stand in `application.properties`.
@ConfigMapping(prefix = "plumbline.gateway")
public interface GatewaySettings {

  BodyLimit bodyLimit();

  Timeout timeout();

  Connections connections();

  Docs docs();

  /// The largest bodies that pass.
  interface BodyLimit {

    /// Of operations that read JSON, or nothing.
    MemorySize json();

    /// Of operations that read files.
    MemorySize upload();
  }

  /// How long the gateway waits.
  interface Timeout {

    /// For a connection to a service; then the answer is 503.
    Duration connect();

    /// For a service's answer to begin, counted from the last that the client sent; then it is 504.
    Duration answer();

    /// For the next part of an answer to pass; then the client's connection is cut.
    Duration idle();
  }

  /// To each service.
  interface Connections {

    /// At a time.
    int most();

    /// Requests that may wait for one of them; the next is answered with 503.
    int waiting();
  }

  /// Where the documentation's Authorize button leads: the issuer as a browser reaches it.
  interface Docs {

    URI authorizationUrl();

    URI tokenUrl();
  }
}
