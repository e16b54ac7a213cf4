package dev.plumbline.scorecard.invoice;

import dev.plumbline.kernel.money.Money;

/// A line of an invoice that was received; its lines add up to its amount.
public record InvoiceItem(String description, Money amount) {}
