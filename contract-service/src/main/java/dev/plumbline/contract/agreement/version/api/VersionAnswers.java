package dev.plumbline.contract.agreement.version.api;

import dev.plumbline.contract.agreement.version.ContractVersion;
import dev.plumbline.contract.agreement.version.view.VersionView;
import dev.plumbline.service.etag.ETag;
import dev.plumbline.service.etag.Representations;
import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.resteasy.reactive.RestResponse;

/// Answers with a version.
@ApplicationScoped
public class VersionAnswers {

  private final Representations representations;

  VersionAnswers(Representations representations) {
    this.representations = representations;
  }

  public RestResponse<VersionResponse> read(VersionView view) {
    return representations.ok(ETag.of(view.state()), () -> VersionResponse.of(view));
  }

  public RestResponse<VersionResponse> changed(VersionView view) {
    return representations.changed(ETag.of(view.state()), VersionResponse.of(view));
  }

  public RestResponse<VersionResponse> created(VersionView view) {
    ContractVersion version = view.version();
    return representations.created(
        "/api/v1/contracts/%s/versions/%d".formatted(version.contractId(), version.number()),
        ETag.of(view.state()),
        VersionResponse.of(view));
  }
}
