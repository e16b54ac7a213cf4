package dev.plumbline.contract.metric.catalogue;

/// Where the definitions come from, as they are cited.
final class Source {

  static final String FIELD =
      "Field practice; see B. Cleveland, Call Center Management on Fast Forward (ICMI)";
  static final String OUTSOURCING =
      FIELD
          + ". Named as a core outsourcing metric in Gartner, Prioritize CX When Outsourcing"
          + " Customer Service";
  static final String NPS =
      "F. Reichheld, The One Number You Need to Grow, Harvard Business Review, December 2003";
  static final String CES =
      "M. Dixon, K. Freeman, N. Toman, Stop Trying to Delight Your Customers, Harvard Business"
          + " Review, July–August 2010; the seven-point scale in which 7 is easiest is its later"
          + " form";
  static final String PLUMBLINE = "Plumbline, as a counter-metric";

  private Source() {}
}
