package dev.plumbline.web.sample;

import dev.plumbline.web.identity.Caller;
import dev.plumbline.web.identity.CurrentCaller;
import dev.plumbline.web.identity.Roles;
import dev.plumbline.web.problem.CommonProblem;
import dev.plumbline.web.problem.ProblemException;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/paints")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class PaintResource {

  /// What a search was understood as.
  public record Search(
      @Nullable Colour colour, @Nullable Finish finish, int limit, List<String> rooms) {}

  private final CurrentCaller caller;

  PaintResource(CurrentCaller caller) {
    this.caller = caller;
  }

  @GET
  @RolesAllowed({Roles.GOVERNANCE, Roles.VENDOR})
  public Search search(
      @QueryParam("colour") @Nullable Colour colour,
      @QueryParam("finish") @Nullable Finish finish,
      @QueryParam("limit") @DefaultValue("50") @Max(500) int limit,
      @QueryParam("room") List<String> rooms) {
    return new Search(colour, finish, limit, rooms);
  }

  @POST
  @RolesAllowed(Roles.GOVERNANCE)
  @APIResponse(responseCode = "200", description = "The order as it was understood")
  @APIResponse(responseCode = "409", description = "That colour is sold out")
  public PaintOrder order(PaintOrder order) {
    if (order.reference().equals("sold-out")) {
      throw PaintProblem.SOLD_OUT.because("Nothing is left of it");
    }
    return order;
  }

  @GET
  @Path("{id}")
  @RolesAllowed({Roles.GOVERNANCE, Roles.VENDOR})
  public PaintOrder get(@PathParam("id") UUID id) {
    throw ProblemException.of(CommonProblem.NOT_FOUND);
  }

  @PUT
  @Path("{id}")
  @RolesAllowed(Roles.GOVERNANCE)
  @APIResponseSchema(PaintOrder.class)
  public RestResponse<PaintOrder> change(
      @PathParam("id") UUID id, @HeaderParam("If-Match") @NotNull String tag, PaintOrder order) {
    return RestResponse.ResponseBuilder.ok(order).header("ETag", "\"2\"").build();
  }

  /// What narrows a list of paints.
  public static class Shade {

    @QueryParam("colour")
    @Nullable Colour colour;
  }

  /// And what narrows it further.
  public static class Coat extends Shade {

    @QueryParam("finish")
    @Nullable Finish finish;
  }

  @GET
  @Path("coats")
  @RolesAllowed(Roles.GOVERNANCE)
  public Search coats(@BeanParam Coat coat) {
    return new Search(coat.colour, coat.finish, 1, List.of());
  }

  @GET
  @Path("me")
  @RolesAllowed({Roles.GOVERNANCE, Roles.VENDOR, Roles.INTEGRATION, Roles.READ_TERMS})
  public Caller me() {
    return caller.get();
  }

  @GET
  @Path("recipe")
  @RolesAllowed(Roles.READ_TERMS)
  public Search recipe() {
    return new Search(null, null, 1, List.of());
  }

  @GET
  @Path("fault")
  @RolesAllowed(Roles.GOVERNANCE)
  public Search fault() {
    throw new IllegalStateException("the password is hunter2");
  }

  @GET
  @Path("store")
  @RolesAllowed(Roles.GOVERNANCE)
  public Search store() {
    throw new IllegalStateException("the store", new DriedOut());
  }

  /// Counts those who ask for what takes until they have left.
  public static final Semaphore DRYING = new Semaphore(0);

  @GET
  @Path("drying")
  @RolesAllowed(Roles.GOVERNANCE)
  public Search drying(@Context RoutingContext request) throws Exception {
    DRYING.release();
    while (!request.response().closed()) {
      Thread.sleep(5);
    }
    throw new IOException("nobody is there to write to");
  }

  @GET
  @Path("forgotten")
  public Search forgotten() {
    return new Search(null, null, 1, List.of());
  }
}
