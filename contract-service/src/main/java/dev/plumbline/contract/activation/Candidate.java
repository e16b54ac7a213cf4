package dev.plumbline.contract.activation;

import dev.plumbline.contract.terms.BoundContent;
import dev.plumbline.contract.terms.VersionContent;
import dev.plumbline.contract.upstream.VendorStanding;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// A version that is to be activated, with all that decides whether it can be.
///
/// @param content what it says
/// @param earlier what the contract's effective versions say, oldest first; none for a first
///     version
/// @param standing the vendor's; empty if vendor-service does not know the vendor
/// @param signatures who agreed to it
/// @param today the day in the contract's time zone
public record Candidate(
    BoundContent content,
    List<VersionContent> earlier,
    Optional<VendorStanding> standing,
    Signatures signatures,
    LocalDate today) {}
