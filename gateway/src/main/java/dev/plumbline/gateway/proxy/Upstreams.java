package dev.plumbline.gateway.proxy;

import dev.plumbline.gateway.GatewaySettings;
import dev.plumbline.gateway.routing.Service;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.PoolOptions;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.net.SocketAddress;
import jakarta.inject.Singleton;
import java.net.URI;

/// The connections to the services.
@Singleton
public class Upstreams {

  private static final int MOST_HEADER_BYTES = 32 * 1024;

  private final ServiceAddresses addresses;
  private final HttpClient client;
  private final long connectMillis;

  Upstreams(Vertx vertx, GatewaySettings settings, ServiceAddresses addresses) {
    this.addresses = addresses;
    connectMillis = settings.timeout().connect().toMillis();
    client =
        vertx
            .httpClientBuilder()
            .with(
                new HttpClientOptions()
                    .setDecompressionSupported(false)
                    .setConnectTimeout(Math.toIntExact(connectMillis))
                    .setMaxHeaderSize(MOST_HEADER_BYTES))
            .with(
                new PoolOptions()
                    .setHttp1MaxSize(settings.connections().most())
                    .setMaxWaitQueueSize(settings.connections().waiting()))
            .withConnectHandler(connection -> connection.exceptionHandler(Upstreams::told))
            .build();
  }

  /// Each request learns of its failure by itself; Vert.x would log it once more as an error.
  static void told(Throwable failure) {}

  HttpClient client() {
    return client;
  }

  /// A request to this service on a connection of its own; fails with [NoConnection].
  Future<HttpClientRequest> connect(Service service) {
    URI address = addresses.of(service);
    int port = address.getPort() < 0 ? 80 : address.getPort();
    return client
        .request(
            new RequestOptions()
                .setServer(SocketAddress.inetSocketAddress(port, address.getHost()))
                .setHost(address.getHost())
                .setPort(port)
                .setConnectTimeout(connectMillis))
        .recover(failure -> Future.failedFuture(new NoConnection(failure)));
  }

  /// Inside the platform a `Location` names the service; outside only its path means anything.
  String outside(Service service, String location) {
    String inside = addresses.of(service).toString();
    return location.startsWith(inside + "/") ? location.substring(inside.length()) : location;
  }

  /// No connection to a service could be had in time.
  static final class NoConnection extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NoConnection(Throwable cause) {
      super(cause.getMessage(), cause, false, false);
    }
  }
}
