package dev.plumbline.gateway.proxy;

import dev.plumbline.gateway.GatewaySettings;
import dev.plumbline.web.http.Problems;
import jakarta.inject.Singleton;

/// What every exchange works with.
@Singleton
record ProxyMeans(Upstreams upstreams, GatewaySettings settings, Problems problems) {}
