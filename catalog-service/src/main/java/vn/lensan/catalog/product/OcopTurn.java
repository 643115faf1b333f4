package vn.lensan.catalog.product;

import java.time.LocalDate;

/** A stage of a certificate and the day on which it begins. */
public record OcopTurn(OcopStage stage, LocalDate on) {}
