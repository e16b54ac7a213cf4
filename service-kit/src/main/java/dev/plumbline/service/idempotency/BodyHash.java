package dev.plumbline.service.idempotency;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializationFeature;
import jakarta.inject.Singleton;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/// Tells whether two bodies say the same, whatever their white space and the order of their fields.
@Singleton
class BodyHash {

  private final ObjectWriter writer;

  BodyHash(ObjectMapper mapper) {
    this.writer = mapper.writer(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS);
  }

  /// SHA-256 of the body as we would write it, in hexadecimal digits.
  String of(@Nullable Object body) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(writer.writeValueAsBytes(body));
      return HexFormat.of().formatHex(digest);
    } catch (JsonProcessingException | NoSuchAlgorithmException e) {
      throw new IllegalStateException("A body that was read cannot be written", e);
    }
  }
}
