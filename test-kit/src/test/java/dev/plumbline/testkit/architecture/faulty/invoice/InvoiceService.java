package dev.plumbline.testkit.architecture.faulty.invoice;

import dev.plumbline.testkit.architecture.faulty.order.Orders;

/// Reads another feature's tables, which needs this one in turn.
public class InvoiceService {

  private final Orders orders;

  InvoiceService(Orders orders) {
    this.orders = orders;
  }

  @Override
  public String toString() {
    return orders.toString();
  }
}
