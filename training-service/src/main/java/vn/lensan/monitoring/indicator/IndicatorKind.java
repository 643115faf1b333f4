package vn.lensan.monitoring.indicator;

/** STOCK: the state at the end of a period; FLOW: what happened in it. */
public enum IndicatorKind {
  STOCK,
  FLOW,
  DISTINCT,
  MEAN
}
