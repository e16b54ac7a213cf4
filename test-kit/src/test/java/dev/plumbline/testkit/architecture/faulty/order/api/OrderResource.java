package dev.plumbline.testkit.architecture.faulty.order.api;

import dev.plumbline.testkit.architecture.faulty.order.Order;
import dev.plumbline.testkit.architecture.faulty.order.Orders;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;

/// Goes round the service, asks nobody's permission, gives entities away in any media type, and
/// complains of bodies whether or not there is such an order.
@Path("/orders")
public class OrderResource {

  @Inject Orders orders;

  @GET
  public List<Order> all() {
    return orders.listAll();
  }

  @POST
  @Path("{id}/changes")
  public void change(String id, Order order) {
    orders.persist(order);
  }
}
