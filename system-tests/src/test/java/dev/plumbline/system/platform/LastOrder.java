package dev.plumbline.system.platform;

import org.junit.jupiter.api.Order;

/// The order of the test classes that change the platform as a whole; all others come before.
public final class LastOrder {

  /// Measures a platform that has worked and never failed.
  public static final int MEMORY = Order.DEFAULT + 1;

  public static final int REPLICAS = Order.DEFAULT + 2;
  public static final int FAILED_START = Order.DEFAULT + 3;
  public static final int POSTGRESQL_AWAY = Order.DEFAULT + 4;
  public static final int SERVICES_AWAY = Order.DEFAULT + 5;
  public static final int KILLED_WHILE_WORKING = Order.DEFAULT + 6;
  public static final int KEYCLOAK_AWAY = Order.DEFAULT + 7;
  public static final int SECOND_START = Order.DEFAULT + 8;

  private LastOrder() {}
}
