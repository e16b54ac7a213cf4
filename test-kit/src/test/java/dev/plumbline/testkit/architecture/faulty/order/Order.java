package dev.plumbline.testkit.architecture.faulty.order;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;

/// Keeps money as a binary fraction.
@Entity
public class Order {

  @Id private final UUID id = new UUID(0, 1);
  private final double amount = 0.1;

  @Override
  public String toString() {
    return id + ": " + amount;
  }
}
