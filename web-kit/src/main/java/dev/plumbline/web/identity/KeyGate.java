package dev.plumbline.web.identity;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.vertx.core.json.DecodeException;
import io.vertx.core.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.concurrent.atomic.AtomicInteger;

/// Anyone can send tokens with made-up key ids, and each makes the platform ask the identity
/// provider for its keys. So tokens of a key that has proved itself always pass, and those of other
/// keys only a few times a second.
final class KeyGate {

  private static final int NEW_KEYS_PER_SECOND = 50;

  private final Cache<String, Boolean> proved = Caffeine.newBuilder().maximumSize(100).build();
  private final Cache<Long, AtomicInteger> asked =
      Caffeine.newBuilder().expireAfterWrite(Duration.ofSeconds(2)).build();

  boolean admits(String keyId) {
    return proved.getIfPresent(keyId) != null || admitsNew(System.nanoTime() / 1_000_000_000);
  }

  private boolean admitsNew(long second) {
    return asked.get(second, _ -> new AtomicInteger()).incrementAndGet() <= NEW_KEYS_PER_SECOND;
  }

  /// A token of this key was valid.
  void learn(String keyId) {
    proved.put(keyId, true);
  }

  /// The key id in a token's header; the empty text where it cannot be read.
  static String keyId(String token) {
    int dot = token.indexOf('.');
    try {
      byte[] header = Base64.getUrlDecoder().decode(token.substring(0, Math.max(dot, 0)));
      return new JsonObject(new String(header, StandardCharsets.UTF_8)).getString("kid", "");
    } catch (IllegalArgumentException | DecodeException | ClassCastException unreadable) {
      return "";
    }
  }
}
