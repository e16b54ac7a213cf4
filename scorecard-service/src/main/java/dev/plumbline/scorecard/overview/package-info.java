/// Many scorecards at a glance: how contracts fare over time, and how all of them stand in a month.
/// Always the newest revision that the caller may see; nothing here computes a score, and scores of
/// several contracts are never averaged: their weights mean different things.
@NullMarked
package dev.plumbline.scorecard.overview;

import org.jspecify.annotations.NullMarked;
