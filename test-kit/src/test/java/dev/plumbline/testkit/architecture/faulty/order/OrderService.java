package dev.plumbline.testkit.architecture.faulty.order;

import dev.plumbline.testkit.architecture.faulty.invoice.InvoiceService;
import dev.plumbline.testkit.architecture.faulty.order.api.OrderResource;
import jakarta.persistence.EntityManager;
import jakarta.ws.rs.NotFoundException;
import java.time.Instant;

/// Asks the database by itself, knows HTTP and its own edge, and reads the machine's clock.
public class OrderService {

  static int found = 0;

  private final EntityManager entities;
  private final InvoiceService invoices;

  OrderService(EntityManager entities, InvoiceService invoices) {
    this.entities = entities;
    this.invoices = invoices;
  }

  @Override
  public String toString() {
    if (!entities.isOpen()) {
      throw new NotFoundException(OrderResource.class.getName());
    }
    return Instant.now() + " " + invoices + found;
  }
}
