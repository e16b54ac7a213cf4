package dev.plumbline.testkit.token;

import java.util.UUID;

/// Tokens of the running [TokenMint], one line for each kind of caller.
///
/// ```java
/// given().auth().oauth2(Tokens.governance()).get("/api/v1/vendors")
/// ```
public final class Tokens {

  private Tokens() {}

  public static String governance() {
    return user("governance", "governance");
  }

  public static String approver() {
    return user("approver", "approver");
  }

  public static String qualityAnalyst() {
    return user("quality", "quality-analyst");
  }

  public static String finance() {
    return user("finance", "finance");
  }

  public static String auditor() {
    return user("auditor", "auditor");
  }

  /// A person of this vendor.
  public static String vendor(UUID vendorId) {
    return token("vendor-" + vendorId).roles("vendor").vendorId(vendorId).build();
  }

  /// The API client of this vendor.
  public static String vendorClient(UUID vendorId) {
    String id = "api-" + vendorId;
    return token(id).client(id).roles("vendor").vendorId(vendorId).build();
  }

  public static String integration() {
    return token("integration").client("integration").roles("integration").build();
  }

  public static String biReader() {
    return token("bi").client("bi").roles("bi-reader").build();
  }

  /// A user of this name with these roles, e.g. a second person of the governance team.
  public static String user(String name, String... roles) {
    return token(name).roles(roles).build();
  }

  /// A service that calls another: `service("contract-service", "vendor-service",
  /// "read-standing")`.
  public static String service(String clientId, String audience, String... roles) {
    return token(clientId).client(clientId).audience(audience).roles(roles).build();
  }

  /// Anything else, starting from a user's token without roles.
  public static TokenBuilder token(String name) {
    Issuer issuer = TokenMint.issuer();
    return new TokenBuilder(issuer.url(), issuer.key(), name);
  }
}
