package dev.plumbline.contract.activation;

import dev.plumbline.contract.terms.BoundContent;
import dev.plumbline.contract.terms.VersionContent;
import dev.plumbline.contract.upstream.Clearance;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// A version that is to be activated, with all that decides whether it can be.
///
/// @param content what it says
/// @param earlier what the contract's effective versions say, oldest first; none for a first
///     version
/// @param clearance what vendor-service says of the vendor and of the activities in scope
/// @param signatures who agreed to it
/// @param inHouse what the client did itself, to hold targets against
/// @param terminatedTo the last day of a contract that is terminated
/// @param today the day in the contract's time zone
public record Candidate(
    BoundContent content,
    List<VersionContent> earlier,
    Clearance clearance,
    Signatures signatures,
    InHouse inHouse,
    Optional<LocalDate> terminatedTo,
    LocalDate today) {}
