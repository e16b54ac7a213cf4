package dev.plumbline.scorecard.ledger;

/// What balances are told of.
public enum Balances {
  CONTRACT,
  VENDOR
}
