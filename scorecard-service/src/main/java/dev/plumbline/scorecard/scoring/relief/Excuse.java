package dev.plumbline.scorecard.scoring.relief;

/// Why a clause is excused in a month.
public sealed interface Excuse {

  /// A sentence with the figures.
  String sentence();

  /// A relief was granted on request.
  record Granted() implements Excuse {

    @Override
    public String sentence() {
      return "A relief that was granted on request covers this clause.";
    }
  }

  /// More contacts came than the client had forecast, on the clause's lines together.
  record TooManyContacts(Volume volume, Forecast forecast) implements Excuse {

    @Override
    public String sentence() {
      return "%s, %s.".formatted(volume.sentence(), forecast.sentence());
    }
  }
}
