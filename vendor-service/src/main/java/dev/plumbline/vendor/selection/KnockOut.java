package dev.plumbline.vendor.selection;

/// What a candidate must pass to be scored at all.
///
/// @param code in kebab-case
/// @param question what is asked, to be answered by passed or failed
public record KnockOut(String code, String question) {}
