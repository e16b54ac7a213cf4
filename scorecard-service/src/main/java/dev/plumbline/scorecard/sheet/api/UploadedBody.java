package dev.plumbline.scorecard.sheet.api;

import dev.plumbline.kernel.measure.Party;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.YearMonth;
import java.util.HexFormat;
import java.util.UUID;

/// What makes two uploads the same.
record UploadedBody(
    UUID contractId, YearMonth period, Party source, String attestedBy, String sha256) {

  static UploadedBody of(UploadParams params, byte[] file) {
    return new UploadedBody(
        params.contractId, params.period, params.source, params.attestedBy, sha256(file));
  }

  private static String sha256(byte[] file) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
