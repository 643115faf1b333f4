package vn.lensan.sandbox.order;

import java.util.List;

/** The provinces of the boundary 2025-07-01, to which the demo's buyers have their goods sent. */
final class Provinces {

  static final List<String> CODES =
      List.of(
          "01", "04", "08", "11", "12", "14", "15", "19", "20", "22", "24", "25", "31", "33", "37",
          "38", "40", "42", "44", "46", "48", "51", "52", "56", "66", "68", "75", "79", "80", "82",
          "86", "91", "92", "96");

  private Provinces() {}
}
