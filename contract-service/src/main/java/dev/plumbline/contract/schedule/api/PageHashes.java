package dev.plumbline.contract.schedule.api;

import dev.plumbline.contract.schedule.PrintedSchedule.Page;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;

/// What is told about a page by hashes of it.
final class PageHashes {

  private PageHashes() {}

  /// The state of one form of the page. It is made of the page itself, because that depends on more
  /// than the version: names, marks and signatures.
  static String state(Page page, String form) {
    return HexFormat.of().formatHex(sha256(page.html()), 0, 16) + "-" + form;
  }

  /// Nothing but the page's own style may be used by it: no script, no image, no frame, no form.
  static String policy(Page page) {
    return "default-src 'none'; style-src 'sha256-%s'; base-uri 'none'; form-action 'none';"
            .formatted(Base64.getEncoder().encodeToString(sha256(page.style())))
        + " frame-ancestors 'none'; sandbox";
  }

  private static byte[] sha256(String text) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
