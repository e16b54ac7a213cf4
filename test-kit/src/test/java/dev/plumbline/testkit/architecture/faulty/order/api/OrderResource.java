package dev.plumbline.testkit.architecture.faulty.order.api;

import dev.plumbline.testkit.architecture.faulty.order.Order;
import dev.plumbline.testkit.architecture.faulty.order.Orders;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;

/// Goes round the service, asks nobody's permission, and gives entities away.
@Path("/orders")
public class OrderResource {

  @Inject Orders orders;

  @GET
  public List<Order> all() {
    return orders.listAll();
  }
}
