package dev.plumbline.web.identity;

import jakarta.json.JsonArray;
import jakarta.json.JsonString;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

/// What a verified token says, as far as it matters here.
///
/// @param username the user's name; for a program Keycloak gives `service-account-<client>`
/// @param client the client that got the token
/// @param roles the realm roles, ours and others
/// @param vendorIds the values of the claim `vendor_id`
/// @param demo whether a demo realm issued it
record Claims(
    String subject,
    @Nullable String username,
    @Nullable String client,
    Set<String> audience,
    Set<String> roles,
    List<String> vendorIds,
    boolean demo) {

  static Claims of(JsonWebToken token, Set<String> roles) {
    return new Claims(
        token.getSubject(),
        token.getClaim("preferred_username"),
        token.getClaim("azp"),
        token.getAudience() == null ? Set.of() : token.getAudience(),
        roles,
        texts(token.getClaim("vendor_id")),
        Boolean.parseBoolean(String.valueOf(token.<Object>getClaim("plumbline_demo"))));
  }

  /// A claim is one text or a list of them, as the mapper in the realm says.
  private static List<String> texts(@Nullable Object claim) {
    return switch (claim) {
      case null -> List.of();
      case JsonArray several -> several.getValuesAs(JsonString::getString);
      default -> List.of(claim.toString());
    };
  }
}
