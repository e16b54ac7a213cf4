package dev.plumbline.contract.agreement.version.view;

import dev.plumbline.contract.agreement.version.VersionStatus;
import java.time.LocalDate;

/// A version in a listing, without what it says.
public record VersionSummary(
    int number, VersionStatus status, LocalDate effectiveFrom, String author, String contentHash) {}
