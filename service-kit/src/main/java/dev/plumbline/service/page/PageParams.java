package dev.plumbline.service.page;

import dev.plumbline.web.problem.CommonProblem;
import dev.plumbline.web.problem.ProblemException;
import dev.plumbline.web.problem.Violation;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/// The two query parameters of every listing, as a `@BeanParam`.
public class PageParams {

  public static final int MOST = 500;

  @QueryParam("limit")
  @DefaultValue("50")
  @Parameter(
      description = "At most this many items",
      schema = @Schema(minimum = "1", maximum = "500", defaultValue = "50"))
  int limit;

  @QueryParam("cursor")
  @Parameter(description = "`next` of the page before; empty for the first page")
  @Nullable String cursor;

  @Context @Nullable UriInfo uri;

  /// What to read. A cursor serves only the listing, with the very filters, that it came from.
  ///
  /// @throws ProblemException 400 for a limit out of bounds or a cursor from elsewhere
  public PageRequest request() {
    if (limit < 1 || limit > MOST) {
      throw refusal("limit", "out-of-bounds", "must be between 1 and " + MOST);
    }
    String listing = listing();
    if (cursor == null) {
      return new PageRequest(limit, List.of(), listing);
    }
    return Cursor.read(cursor, listing)
        .map(after -> new PageRequest(limit, after, listing))
        .orElseThrow(PageParams::unknownCursor);
  }

  static ProblemException unknownCursor() {
    return refusal("cursor", "unknown", "is not a cursor of this listing");
  }

  private String listing() {
    if (uri == null) {
      throw new IllegalStateException("Only a request has page parameters");
    }
    Map<String, List<String>> filters = new TreeMap<>(uri.getQueryParameters());
    filters.remove("limit");
    filters.remove("cursor");
    return uri.getPath() + filters;
  }

  private static ProblemException refusal(String parameter, String code, String message) {
    return ProblemException.of(CommonProblem.INVALID_PARAMETER)
        .violations(List.of(Violation.parameter(parameter, code, message)));
  }
}
