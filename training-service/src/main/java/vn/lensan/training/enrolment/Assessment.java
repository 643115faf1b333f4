package vn.lensan.training.enrolment;

/**
 * @param score of 100
 */
record Assessment(int score, boolean passed) {}
