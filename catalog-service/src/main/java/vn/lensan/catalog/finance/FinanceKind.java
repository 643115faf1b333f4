package vn.lensan.catalog.finance;

/** What is offered. */
public enum FinanceKind {
  CREDIT,
  INSURANCE
}
