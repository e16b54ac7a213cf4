package dev.plumbline.contract.comparison;

import dev.plumbline.contract.terms.Terms;

/// Two versions and what changed from one to the other.
public record ComparedVersions(Terms before, Terms after, Comparison comparison) {}
