package dev.plumbline.service.memo.api;

import dev.plumbline.service.etag.ETag;
import dev.plumbline.service.etag.IfMatch;
import dev.plumbline.service.etag.Representations;
import dev.plumbline.service.idempotency.Idempotency;
import dev.plumbline.service.idempotency.IdempotencyKey;
import dev.plumbline.service.memo.Memo;
import dev.plumbline.service.memo.MemoService;
import dev.plumbline.service.page.Page;
import dev.plumbline.service.page.PageParams;
import dev.plumbline.web.identity.Roles;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;

/// Memos. The listing runs on a virtual thread, where the caller must be the same.
@Path("/api/v1/memos")
public class MemoResource {

  private final MemoService memos;
  private final Idempotency idempotency;
  private final Representations representations;

  MemoResource(MemoService memos, Idempotency idempotency, Representations representations) {
    this.memos = memos;
    this.idempotency = idempotency;
    this.representations = representations;
  }

  @GET
  @RunOnVirtualThread
  @RolesAllowed({Roles.GOVERNANCE, Roles.AUDITOR, Roles.VENDOR})
  public Page<MemoResponse> list(@BeanParam PageParams page) {
    return memos.page(page.request()).map(MemoResponse::of);
  }

  @GET
  @Path("{id}")
  @RolesAllowed({Roles.GOVERNANCE, Roles.AUDITOR, Roles.VENDOR})
  public RestResponse<MemoResponse> get(UUID id) {
    Memo memo = memos.get(id);
    return representations.ok(ETag.of(memo.version()), () -> MemoResponse.of(memo));
  }

  @POST
  @RolesAllowed({Roles.GOVERNANCE, Roles.VENDOR})
  public RestResponse<MemoResponse> write(
      @HeaderParam(IdempotencyKey.HEADER) @NotNull String key, MemoRequest request) {
    return idempotency.once(
        IdempotencyKey.of(key),
        request,
        () -> memos.write(request.vendorId(), request.title()).id(),
        this::written);
  }

  @PUT
  @Path("{id}")
  @RolesAllowed({Roles.GOVERNANCE, Roles.VENDOR})
  public RestResponse<MemoResponse> rename(
      UUID id, @HeaderParam(IfMatch.HEADER) @NotNull String ifMatch, MemoRequest request) {
    Memo memo = memos.rename(id, IfMatch.of(ifMatch), request.title());
    return representations.changed(ETag.of(memo.version()), MemoResponse.of(memo));
  }

  private RestResponse<MemoResponse> written(UUID id) {
    Memo memo = memos.get(id);
    return representations.created(
        "/api/v1/memos/" + id, ETag.of(memo.version()), MemoResponse.of(memo));
  }
}
