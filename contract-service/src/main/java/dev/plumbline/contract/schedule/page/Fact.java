package dev.plumbline.contract.schedule.page;

/// A label and what it stands for.
public record Fact(String label, String value) {}
