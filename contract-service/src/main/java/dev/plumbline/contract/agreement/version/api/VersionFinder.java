package dev.plumbline.contract.agreement.version.api;

import dev.plumbline.contract.agreement.version.VersionService;
import dev.plumbline.web.lookup.Finder;
import dev.plumbline.web.lookup.Finds;
import dev.plumbline.web.lookup.PathValues;
import jakarta.inject.Singleton;

/// Whether a version of a contract is there.
@Singleton
@Finds("/api/v1/contracts/{contractId}/versions/{number}")
class VersionFinder implements Finder {

  private final VersionService versions;

  VersionFinder(VersionService versions) {
    this.versions = versions;
  }

  @Override
  public void find(PathValues path) {
    versions.get(path.id("contractId"), path.number("number"));
  }
}
