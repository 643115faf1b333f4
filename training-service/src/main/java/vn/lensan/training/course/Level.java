package vn.lensan.training.course;

/**
 * The steps of the cascade: T1 trainers learn the basics, T2 they teach households, T3 specialists
 * learn the advanced matter, T4 they teach households that have done T2.
 */
public enum Level {
  T1,
  T2,
  T3,
  T4
}
