package vn.lensan.monitoring.period;

/** The lengths of time that figures are told over. */
public enum PeriodType {
  DAY,
  ISO_WEEK,
  MONTH,
  QUARTER,
  MINISTRY_QUARTER,
  YEAR,
  TO_DATE
}
