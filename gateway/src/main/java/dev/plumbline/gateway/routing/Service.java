package dev.plumbline.gateway.routing;

/// The services behind the gateway.
public enum Service {
  VENDOR("vendor-service", "Vendor"),
  CONTRACT("contract-service", "Contract"),
  SCORECARD("scorecard-service", "Scorecard");

  private final String module;
  private final String prefix;

  Service(String module, String prefix) {
    this.module = module;
    this.prefix = prefix;
  }

  /// The service's name, which is also its folder's.
  public String module() {
    return module;
  }

  /// What tells apart its names in the merged document from equal ones of another service.
  public String prefix() {
    return prefix;
  }
}
