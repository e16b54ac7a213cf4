package dev.plumbline.gateway;

import dev.plumbline.gateway.openapi.OpenApiHandler;
import dev.plumbline.gateway.problem.ProblemPages;
import dev.plumbline.gateway.proxy.ProxyHandler;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/// What is served where. Tokens are checked before any of it, for all of `/api/`; Swagger UI at
/// `/docs` and health at `/q/health` come with the platform; anything else is a 404 problem.
@Singleton
class GatewayRoutes {

  void register(
      @Observes Router router, ProxyHandler proxy, OpenApiHandler openapi, ProblemPages problems) {
    router.route("/api/*").handler(proxy);
    for (HttpMethod method : new HttpMethod[] {HttpMethod.GET, HttpMethod.HEAD}) {
      router.route(method, "/openapi").handler(openapi::negotiate);
      router.route(method, "/openapi.json").handler(openapi::json);
      router.route(method, "/openapi.yaml").handler(openapi::yaml);
      router.route(method, "/problems").handler(problems::list);
      router.route(method, "/problems/:slug").handler(problems::page);
    }
  }
}
