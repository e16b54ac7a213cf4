package dev.plumbline.service.page;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/// The text form of a place in a listing: a digest that binds it to the listing, then the key. It
/// is no secret and grants nothing: what a caller may see is decided anew for each page.
final class Cursor {

  private static final int DIGEST = 8;
  private static final String SEPARATOR = "\u001f";

  /// PostgreSQL takes no text with it, not even to compare.
  private static final String NEVER_STORED = "\0";

  private Cursor() {}

  static String write(List<String> key, String listing) {
    byte[] text = String.join(SEPARATOR, key).getBytes(StandardCharsets.UTF_8);
    ByteBuffer bytes = ByteBuffer.allocate(DIGEST + text.length);
    bytes.put(digest(text, listing)).put(text);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.array());
  }

  /// The key; empty for anything that [#write] did not make for this listing.
  static Optional<List<String>> read(String cursor, String listing) {
    try {
      byte[] bytes = Base64.getUrlDecoder().decode(cursor);
      byte[] text = Arrays.copyOfRange(bytes, Math.min(DIGEST, bytes.length), bytes.length);
      byte[] digest = Arrays.copyOf(bytes, DIGEST);
      if (!Arrays.equals(digest, digest(text, listing))) {
        return Optional.empty();
      }
      String key = new String(text, StandardCharsets.UTF_8);
      return key.contains(NEVER_STORED)
          ? Optional.empty()
          : Optional.of(List.of(key.split(SEPARATOR, -1)));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static byte[] digest(byte[] key, String listing) {
    try {
      MessageDigest sha = MessageDigest.getInstance("SHA-256");
      sha.update(listing.getBytes(StandardCharsets.UTF_8));
      sha.update((byte) 0);
      return Arrays.copyOf(sha.digest(key), DIGEST);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
