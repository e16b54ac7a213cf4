package dev.plumbline.gateway;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/// A text that is the same for everyone and as long as the process lives. Caches ask whether it is
/// still the one they have.
public final class StaticPage {

  private static final int TAG_BYTES = 8;

  private final String mediaType;
  private final Buffer content;
  private final String tag;

  public StaticPage(String mediaType, String text) {
    this.mediaType = mediaType;
    this.content = Buffer.buffer(text);
    this.tag = "\"" + hash(content.getBytes()) + "\"";
  }

  /// Ends the request with this text, or with 304.
  public void answer(RoutingContext call) {
    HttpServerResponse response =
        call.response()
            .putHeader(HttpHeaders.ETAG, tag)
            .putHeader(HttpHeaders.CACHE_CONTROL, "no-cache");
    if (tag.equals(call.request().getHeader(HttpHeaders.IF_NONE_MATCH))) {
      response.setStatusCode(304).end();
    } else {
      response.putHeader(HttpHeaders.CONTENT_TYPE, mediaType).end(content.copy());
    }
  }

  private static String hash(byte[] content) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(content);
      return HexFormat.of().formatHex(Arrays.copyOf(digest, TAG_BYTES));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
