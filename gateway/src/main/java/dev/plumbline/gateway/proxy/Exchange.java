package dev.plumbline.gateway.proxy;

import dev.plumbline.gateway.routing.Service;
import dev.plumbline.web.http.UnreadBody;
import dev.plumbline.web.problem.CommonProblem;
import dev.plumbline.web.problem.ProblemException;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import io.vertx.httpproxy.Body;
import io.vertx.httpproxy.HttpProxy;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyInterceptor;
import io.vertx.httpproxy.ProxyOptions;
import io.vertx.httpproxy.ProxyRequest;
import io.vertx.httpproxy.ProxyResponse;
import org.jspecify.annotations.Nullable;

/// One request on its way to a service, and the answer on its way back. What fails before the
/// answer has begun becomes a problem; what fails later breaks the client's connection, so that
/// nothing truncated looks whole.
final class Exchange implements ProxyInterceptor {

  private static final ProxyOptions OPTIONS = new ProxyOptions().setSupportWebSocket(false);
  private static final String RETRY_SECONDS = "2";

  private final RoutingContext call;
  private final Service service;
  private final long bodyLimit;
  private final ProxyMeans means;
  private final Patience patience;
  private @Nullable PassingBody requestBody;
  private @Nullable HttpClientRequest upstream;
  private boolean late;

  Exchange(RoutingContext call, Service service, long bodyLimit, ProxyMeans means) {
    this.call = call;
    this.service = service;
    this.bodyLimit = bodyLimit;
    this.means = means;
    this.patience = new Patience(call.vertx(), this::tooLate);
  }

  void begin() {
    HttpProxy.reverseProxy(OPTIONS, means.upstreams().client())
        .origin(_ -> connect())
        .addInterceptor(this)
        .handle(new CuttableRequest(call.request()));
  }

  private Future<HttpClientRequest> connect() {
    return means
        .upstreams()
        .connect(service)
        .onSuccess(
            request -> {
              upstream = request.exceptionHandler(Upstreams::told);
              patience.begin(means.settings().timeout().answer());
              if ("100-continue".equalsIgnoreCase(call.request().getHeader(HttpHeaders.EXPECT))) {
                call.response().writeContinue();
              }
            });
  }

  @Override
  public Future<ProxyResponse> handleProxyRequest(ProxyContext context) {
    prepare(context.request());
    return context
        .sendRequest()
        .recover(failure -> mayRepeat() ? context.sendRequest() : Future.failedFuture(failure))
        .compose(this::framed)
        .recover(this::refuse);
  }

  private void prepare(ProxyRequest request) {
    HttpServerRequest client = call.request();
    PassingHeaders.removeHopByHop(request.headers());
    PassingHeaders.setForwarded(request.headers(), client);
    PassingHeaders.leaveTraceToTracer(request.headers());
    request.setURI(client.query() == null ? client.path() : client.path() + "?" + client.query());
    if (ProxyHandler.hasBody(client)) {
      Body body = request.getBody();
      requestBody = new PassingBody(body.stream(), bodyLimit, patience::sign);
      request.setBody(Body.body(requestBody, body.length()));
    } else {
      request.setBody(null);
      client.resume();
    }
  }

  /// A service that goes away closes its idle connections, and a request may just have taken one. A
  /// read may be sent once more; whether a service has acted upon anything else is not known.
  private boolean mayRepeat() {
    HttpMethod method = call.request().method();
    return upstream != null
        && !late
        && requestBody == null
        && !call.response().closed()
        && (method.equals(HttpMethod.GET) || method.equals(HttpMethod.HEAD));
  }

  /// An answer that ends only when the connection does cannot be told from a truncated one.
  private Future<ProxyResponse> framed(ProxyResponse answer) {
    boolean empty =
        call.request().method().equals(HttpMethod.HEAD)
            || answer.getStatusCode() == 204
            || answer.getStatusCode() == 304;
    return empty
            || answer.headers().contains(HttpHeaders.CONTENT_LENGTH)
            || answer.headers().contains(HttpHeaders.TRANSFER_ENCODING, HttpHeaders.CHUNKED, true)
        ? Future.succeededFuture(answer)
        : Future.failedFuture("The answer has no defined length");
  }

  @Override
  public Future<Void> handleProxyResponse(ProxyContext context) {
    ProxyResponse answer = context.response();
    PassingHeaders.removeHopByHop(answer.headers());
    String location = answer.headers().get(HttpHeaders.LOCATION);
    if (location != null) {
      answer.putHeader(HttpHeaders.LOCATION, means.upstreams().outside(service, location));
    }
    Body body = answer.getBody();
    var passing = new PassingBody(body.stream(), Long.MAX_VALUE, patience::sign);
    answer.setBody(Body.body(passing, body.length()));
    patience.begin(means.settings().timeout().idle());
    return context
        .sendResponse()
        .onComplete(
            _ -> {
              end();
              UnreadBody.discard(call);
            });
  }

  /// Answers with a problem, after which there is nothing left to do.
  private Future<ProxyResponse> refuse(Throwable failure) {
    end();
    if (!call.response().closed()) {
      means.problems().send(call, problem(failure).cause(failure));
    }
    return Promise.<ProxyResponse>promise().future();
  }

  private ProblemException problem(Throwable failure) {
    if (requestBody != null && requestBody.isTooLarge()) {
      return ProxyHandler.tooLarge(bodyLimit);
    }
    if (late) {
      return CommonProblem.GATEWAY_TIMEOUT.because(
          "%s did not answer in time".formatted(service.module()));
    }
    return failure instanceof Upstreams.NoConnection
        ? CommonProblem.UNAVAILABLE
            .because("%s cannot be reached".formatted(service.module()))
            .header(HttpHeaders.RETRY_AFTER.toString(), RETRY_SECONDS)
        : CommonProblem.BAD_GATEWAY.because("%s gave a broken answer".formatted(service.module()));
  }

  private void tooLate() {
    late = true;
    end();
    if (upstream != null) {
      upstream.reset();
    }
  }

  private void end() {
    patience.end();
    if (upstream != null && !call.request().isEnded()) {
      upstream.reset();
    }
  }
}
